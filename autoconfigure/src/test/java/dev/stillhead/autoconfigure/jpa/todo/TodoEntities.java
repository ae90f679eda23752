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

package dev.stillhead.autoconfigure.jpa.todo;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.Lob;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import jakarta.persistence.Version;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.type.SqlTypes;

/**
 * What a service on SQLite may map.
 */
@SuppressWarnings("deprecation")
public final class TodoEntities {

	private TodoEntities() {
	}

	/** Names of the classes. */
	public static List<String> classes() {
		return Stream.of(TodoList.class, Todo.class, Person.class, Note.class, Photo.class, Sketch.class, Setting.class)
			.map(Class::getName)
			.toList();
	}

	enum Priority {

		LOW, HIGH

	}

	@Entity
	@Table(name = "lists",
			uniqueConstraints = @UniqueConstraint(name = "one_name", columnNames = { "owner_id", "name" }))
	static class TodoList {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		@Column(columnDefinition = "integer")
		Long id;

		@Column(nullable = false, length = 100)
		String name;

		@ManyToOne(optional = false)
		@OnDelete(action = OnDeleteAction.CASCADE)
		Person owner;

		@Version
		int version;

	}

	@Entity
	@Table(name = "todos",
			indexes = { @Index(name = "todos_due", columnList = "due desc, title"), @Index(columnList = "priority") })
	@Check(name = "todos_length", constraints = "length(title) > 2")
	static class Todo {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		Integer id;

		@Column(nullable = false)
		@Comment("what there is to do")
		String title;

		@ManyToOne
		TodoList list;

		LocalDate due;

		LocalTime time;

		Instant created;

		OffsetDateTime seen;

		Duration takes;

		boolean done;

		@Enumerated(EnumType.STRING)
		Priority priority;

		@ColumnDefault("'none'")
		String remark;

		@GeneratedColumn("upper(title)")
		String loud;

		@Column(precision = 10, scale = 2)
		BigDecimal price;

		double weight;

		float size;

		short shorter;

		byte tiny;

		long big;

		@Lob
		byte[] picture;

		@Lob
		String text;

		@JdbcTypeCode(SqlTypes.JSON)
		Map<String, String> more;

		@ElementCollection
		Set<String> tags;

		@ManyToMany
		Set<Person> helpers;

		@Embedded
		Place place;

	}

	@Embeddable
	static class Place {

		String street;

		@Column(columnDefinition = "text collate nocase")
		String town;

	}

	@Entity
	@Table(name = "people")
	static class Person {

		@Id
		UUID id;

		@Column(unique = true, nullable = false)
		String email;

		@OneToOne
		Todo current;

		String userName;

	}

	@Entity
	@Inheritance(strategy = InheritanceType.JOINED)
	static class Note {

		@Id
		@GeneratedValue(strategy = GenerationType.UUID)
		UUID id;

		@ManyToOne
		Todo todo;

	}

	@Entity
	static class Photo extends Note {

		String file;

	}

	@Entity
	@Table(name = "sketch")
	@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
	static class Sketch {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		Integer id;

		String artist;

	}

	@Entity
	@Table(name = "settings")
	static class Setting {

		@Id
		@Column(length = 50)
		String name;

		@Column(name = "`value`")
		String value;

	}

	/** Numbered as on databases that have sequences. */
	@Entity
	public static class Numbered {

		@Id
		@GeneratedValue
		Long id;

	}

}
