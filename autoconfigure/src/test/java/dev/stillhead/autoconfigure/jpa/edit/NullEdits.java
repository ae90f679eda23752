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
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import org.hibernate.annotations.ColumnDefault;

/**
 * Columns take null no more, or take it again, and columns that take none come to tables
 * with rows.
 */
final class NullEdits {

	private NullEdits() {
	}

	static final class Before {

		@Entity(name = "Reader")
		static class Reader {

			@Id
			@GeneratedValue
			Long id;

			String name;

			@Column(nullable = false)
			String nickname;

			@ColumnDefault("'en'")
			String language;

			Integer age;

			@ManyToOne
			Reader mentor;

			@ManyToOne(optional = false)
			Reader friend;

		}

	}

	static final class After {

		@Entity(name = "Reader")
		static class Reader {

			@Id
			@GeneratedValue
			Long id;

			@Column(nullable = false)
			String name;

			String nickname;

			@ColumnDefault("'en'")
			@Column(nullable = false)
			String language;

			int age;

			@ManyToOne(optional = false)
			Reader mentor;

			@ManyToOne
			Reader friend;

			@Column(nullable = false, length = 20)
			@ColumnDefault("'free'")
			String plan;

			@Column(nullable = false, length = 80)
			String email;

			boolean active;

			@Version
			int version;

			@Embedded
			Address address;

		}

		@Embeddable
		static class Address {

			String street;

			@Column(nullable = false)
			String city;

		}

	}

}
