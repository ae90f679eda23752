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

import java.io.Serializable;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.NaturalId;

/**
 * Keys and what numbers them.
 */
final class KeyEdits {

	private KeyEdits() {
	}

	static final class Before {

		@Entity(name = "Allocated")
		static class Allocated {

			@Id
			@GeneratedValue
			@SequenceGenerator(name = "allocated", sequenceName = "allocated_numbers")
			Long id;

		}

		@Entity(name = "Generator")
		static class Generator {

			@Id
			@GeneratedValue
			@SequenceGenerator(name = "generator", sequenceName = "old_numbers", initialValue = 100)
			Long id;

		}

		@Entity(name = "ToSequence")
		static class ToSequence {

			@Id
			@GeneratedValue(strategy = GenerationType.IDENTITY)
			Long id;

		}

		@Entity(name = "ToIdentity")
		static class ToIdentity {

			@Id
			@GeneratedValue
			Long id;

		}

		@Entity(name = "Assigned")
		static class Assigned {

			@Id
			@GeneratedValue
			Long id;

		}

		@Entity(name = "Counted")
		static class Counted {

			@Id
			@GeneratedValue(strategy = GenerationType.IDENTITY)
			Integer id;

		}

		@Entity(name = "Token")
		static class Token {

			@Id
			@Column(length = 36)
			String id;

		}

		@Entity(name = "Page")
		static class Page {

			@Id
			int book;

			int number;

			String isbn;

		}

	}

	static final class After {

		@Entity(name = "Allocated")
		static class Allocated {

			@Id
			@GeneratedValue
			@SequenceGenerator(name = "allocated", sequenceName = "allocated_numbers", allocationSize = 10)
			Long id;

		}

		@Entity(name = "Generator")
		static class Generator {

			@Id
			@GeneratedValue
			@SequenceGenerator(name = "generator", sequenceName = "new_numbers", initialValue = 100)
			Long id;

		}

		@Entity(name = "ToSequence")
		static class ToSequence {

			@Id
			@GeneratedValue
			Long id;

		}

		@Entity(name = "ToIdentity")
		static class ToIdentity {

			@Id
			@GeneratedValue(strategy = GenerationType.IDENTITY)
			Long id;

		}

		@Entity(name = "Assigned")
		static class Assigned {

			@Id
			Long id;

		}

		@Entity(name = "Counted")
		static class Counted {

			@Id
			@GeneratedValue(strategy = GenerationType.IDENTITY)
			Long id;

		}

		@Entity(name = "Token")
		static class Token {

			@Id
			@GeneratedValue
			UUID id;

		}

		@Entity(name = "Page")
		@IdClass(PageId.class)
		static class Page {

			@Id
			int book;

			@Id
			int number;

			@NaturalId
			String isbn;

		}

	}

	record PageId(int book, int number) implements Serializable {
	}

}
