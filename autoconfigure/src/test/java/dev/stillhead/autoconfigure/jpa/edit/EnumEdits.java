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

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Enums get values, lose them, rename them, and are stored in another way.
 */
final class EnumEdits {

	private EnumEdits() {
	}

	static final class Before {

		enum Mood {

			GOOD, BAD

		}

		enum Size {

			SMALL, MEDIUM, LARGE

		}

		enum Colour {

			RED, GREY

		}

		enum Grain {

			RYE, OAT

		}

		@Entity(name = "Named")
		static class Named {

			@Id
			Long id;

			@JdbcTypeCode(SqlTypes.NAMED_ENUM)
			Mood added;

			@JdbcTypeCode(SqlTypes.NAMED_ENUM)
			Size removed;

			@JdbcTypeCode(SqlTypes.NAMED_ENUM)
			Colour renamed;

			@JdbcTypeCode(SqlTypes.NAMED_ENUM)
			Grain unnamed;

		}

		@Entity(name = "Text")
		static class Text {

			@Id
			Long id;

			@Enumerated(EnumType.STRING)
			Mood added;

			@Enumerated(EnumType.STRING)
			Size removed;

			@Enumerated(EnumType.STRING)
			@Column(nullable = false)
			Colour renamed;

			@Enumerated(EnumType.STRING)
			Grain named;

			@Enumerated(EnumType.STRING)
			Grain ordinal;

			String plain;

		}

		@Entity(name = "Ordinal")
		static class Ordinal {

			@Id
			Long id;

			Mood added;

			Size removed;

			Colour renamed;

			Grain text;

		}

	}

	static final class After {

		enum Mood {

			GOOD, FAIR, BAD, UGLY

		}

		enum Size {

			SMALL, LARGE

		}

		enum Colour {

			RED, GRAY

		}

		enum Grain {

			RYE, OAT

		}

		enum Cereal {

			RYE, OAT

		}

		@Entity(name = "Named")
		static class Named {

			@Id
			Long id;

			@JdbcTypeCode(SqlTypes.NAMED_ENUM)
			Mood added;

			@JdbcTypeCode(SqlTypes.NAMED_ENUM)
			Size removed;

			@JdbcTypeCode(SqlTypes.NAMED_ENUM)
			Colour renamed;

			@Enumerated(EnumType.STRING)
			Grain unnamed;

		}

		@Entity(name = "Text")
		static class Text {

			@Id
			Long id;

			@Enumerated(EnumType.STRING)
			Mood added;

			@Enumerated(EnumType.STRING)
			Size removed;

			@Enumerated(EnumType.STRING)
			@Column(nullable = false)
			Colour renamed;

			@JdbcTypeCode(SqlTypes.NAMED_ENUM)
			Cereal named;

			Grain ordinal;

			@Enumerated(EnumType.STRING)
			Grain plain;

		}

		@Entity(name = "Ordinal")
		static class Ordinal {

			@Id
			Long id;

			Mood added;

			Size removed;

			Colour renamed;

			@Enumerated(EnumType.STRING)
			Grain text;

		}

	}

}
