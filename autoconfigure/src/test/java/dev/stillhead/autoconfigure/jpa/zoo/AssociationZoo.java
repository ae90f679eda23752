/*
 * Copyright 2026-present the original author or authors.
 *
 * Licensed under the Apache License, Version 2.0 (the "License");
 * you may not use this file except in compliance with the License.
 * You may obtain a copy of the License at
 *
 *      https://www.apache.org/licenses/LICENSE-2.0
 *
 * Unless required by applicable law or agreed to in writing, software
 * distributed under the License is distributed on an "AS IS" BASIS,
 * WITHOUT WARRANTIES OR CONDITIONS OF ANY KIND, either express or implied.
 * See the License for the specific language governing permissions and
 * limitations under the License.
 */

package dev.stillhead.autoconfigure.jpa.zoo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.MapKeyJoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Any;
import org.hibernate.annotations.AnyDiscriminatorValue;
import org.hibernate.annotations.AnyKeyJavaClass;
import org.hibernate.annotations.Formula;
import org.hibernate.annotations.JoinFormula;
import org.hibernate.annotations.ManyToAny;
import org.hibernate.annotations.NotFound;
import org.hibernate.annotations.NotFoundAction;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SQLRestriction;

/**
 * What happens to one when the other goes, and the rarer associations.
 */
public final class AssociationZoo {

	private AssociationZoo() {
	}

	enum Language {

		ENGLISH, NEPALI

	}

	@Entity(name = "Author")
	@Table(name = "authors", schema = "library")
	static class Author {

		@Id
		@GeneratedValue
		Long id;

		@Column(unique = true, nullable = false, length = 40)
		String handle;

		@OneToMany(mappedBy = "author")
		@OnDelete(action = OnDeleteAction.CASCADE)
		List<Novel> novels = new ArrayList<>();

		@ElementCollection
		@CollectionTable(schema = "library", name = "pen_names", joinColumns = @JoinColumn(name = "author"),
				foreignKey = @ForeignKey(name = "pen_names_author"),
				indexes = @Index(name = "pen_names_by_name", columnList = "name"),
				uniqueConstraints = @UniqueConstraint(name = "pen_names_once", columnNames = { "author", "name" }))
		@Column(name = "name", length = 60, nullable = false)
		@OnDelete(action = OnDeleteAction.CASCADE)
		Set<String> penNames = new HashSet<>();

	}

	@Entity(name = "Novel")
	@Table(schema = "library")
	static class Novel {

		@Id
		@GeneratedValue
		Long id;

		@ManyToOne(optional = false)
		Author author;

		@ManyToOne
		@OnDelete(action = OnDeleteAction.SET_NULL)
		Author translator;

		@ManyToOne
		@JoinColumn(name = "editor", foreignKey = @ForeignKey(name = "novel_editor"))
		@OnDelete(action = OnDeleteAction.SET_DEFAULT)
		Author editor;

		@ManyToOne
		@OnDelete(action = OnDeleteAction.RESTRICT)
		Author illustrator;

		@ManyToOne
		@JoinColumn(name = "agent", referencedColumnName = "handle")
		Author agent;

		@ManyToOne
		@NotFound(action = NotFoundAction.IGNORE)
		Author reviewer;

		@ManyToOne
		@JoinFormula("coalesce(author_id, 0)")
		Author computed;

		@OneToOne
		@JoinTable(schema = "library", name = "sequels", joinColumns = @JoinColumn(name = "first"),
				inverseJoinColumns = @JoinColumn(name = "second"))
		Novel sequel;

		@Formula("upper('x')")
		String shout;

		@ManyToMany
		@JoinTable(schema = "library", name = "novel_shelves", indexes = @Index(columnList = "shelves_id"),
				inverseForeignKey = @ForeignKey(name = "novel_shelves_shelf"))
		@OnDelete(action = OnDeleteAction.CASCADE)
		Set<Shelf> shelves = new HashSet<>();

	}

	@Entity(name = "Shelf")
	@Table(schema = "library")
	@SQLRestriction("width > 0")
	static class Shelf {

		@Id
		@GeneratedValue
		Long id;

		int width;

		@ManyToMany(mappedBy = "shelves")
		Set<Novel> novels = new HashSet<>();

		@ElementCollection
		@MapKeyEnumerated(EnumType.STRING)
		@CollectionTable(schema = "library")
		Map<Language, String> labels = new HashMap<>();

		@ElementCollection
		@MapKeyJoinColumn(name = "novel")
		@CollectionTable(schema = "library")
		Map<Novel, Integer> positions = new HashMap<>();

		@Any
		@AnyKeyJavaClass(Long.class)
		@AnyDiscriminatorValue(discriminator = "A", entity = Author.class)
		@AnyDiscriminatorValue(discriminator = "N", entity = Novel.class)
		@Column(name = "owner_type")
		@JoinColumn(name = "owner_id")
		Object owner;

		@ManyToAny
		@AnyKeyJavaClass(Long.class)
		@AnyDiscriminatorValue(discriminator = "A", entity = Author.class)
		@AnyDiscriminatorValue(discriminator = "N", entity = Novel.class)
		@Column(name = "visitor_type")
		@JoinTable(schema = "library", name = "visitors", joinColumns = @JoinColumn(name = "shelf"),
				inverseJoinColumns = @JoinColumn(name = "visitor"))
		Set<Object> visitors = new HashSet<>();

	}

	@Entity(name = "Medium")
	@Inheritance(strategy = InheritanceType.JOINED)
	@OnDelete(action = OnDeleteAction.CASCADE)
	abstract static class Medium {

		@Id
		@GeneratedValue
		Long id;

	}

	@Entity(name = "Disc")
	@PrimaryKeyJoinColumn(foreignKey = @ForeignKey(name = "disc_medium"))
	@OnDelete(action = OnDeleteAction.CASCADE)
	static class Disc extends Medium {

		@Embedded
		Shape shape;

	}

	@Embeddable
	static class Shape {

		double diameter;

		@Embedded
		Hole hole;

	}

	@Embeddable
	record Hole(@Column(name = "hole_diameter") double diameter, @ManyToOne Novel printed) {
	}

}
