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

package dev.stillhead.autoconfigure.jpa.edit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

import dev.stillhead.autoconfigure.jpa.RenamedFrom;

/**
 * Associations and collections come, go, and are kept in another way.
 */
final class AssociationEdits {

	private AssociationEdits() {
	}

	static final class Before {

		@Entity(name = "Author")
		static class Author {

			@Id
			Long id;

			@OneToMany
			List<Letter> letters = new ArrayList<>();

			@ElementCollection
			List<String> names = new ArrayList<>();

			@ElementCollection
			Set<String> gone = new HashSet<>();

		}

		@Entity(name = "Letter")
		static class Letter {

			@Id
			Long id;

			@OneToOne
			Author answeredBy;

		}

		@Entity(name = "Novel")
		static class Novel {

			@Id
			Long id;

			@ManyToOne
			Author author;

			@ManyToOne
			@OnDelete(action = OnDeleteAction.CASCADE)
			Author translator;

			@ManyToOne
			Author editor;

			@ManyToOne
			Author critic;

			@ManyToOne
			@JoinColumn(foreignKey = @ForeignKey(name = "novel_agent"))
			Author agent;

			@ManyToOne
			Author former;

			@ManyToMany
			Set<Author> friends = new HashSet<>();

		}

	}

	static final class After {

		@Entity(name = "Author")
		static class Author {

			@Id
			Long id;

			@OneToMany
			@JoinColumn(name = "written_by")
			List<Letter> letters = new ArrayList<>();

			@ElementCollection
			@OrderColumn(nullable = false)
			@Column(length = 80)
			List<String> names = new ArrayList<>();

			@ElementCollection
			Set<String> titles = new HashSet<>();

		}

		@Entity(name = "Letter")
		static class Letter {

			@Id
			Long id;

			@ManyToOne
			Author answeredBy;

		}

		@Entity(name = "Novel")
		static class Novel {

			@Id
			Long id;

			@ManyToOne(cascade = CascadeType.ALL)
			@OnDelete(action = OnDeleteAction.CASCADE)
			Author author;

			@ManyToOne
			@OnDelete(action = OnDeleteAction.SET_NULL)
			Author translator;

			@RenamedFrom("editor_id")
			@ManyToOne
			@JoinColumn(name = "edited_by")
			Author editor;

			@ManyToMany
			Set<Author> critics = new HashSet<>();

			@ManyToOne
			@JoinColumn(foreignKey = @ForeignKey(name = "novel_agent_author"))
			Author agent;

			@OneToOne
			Author illustrator;

			@ManyToMany
			@JoinTable(name = "novel_friends")
			@OnDelete(action = OnDeleteAction.CASCADE)
			Set<Author> friends = new HashSet<>();

		}

	}

}
