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

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

import dev.stillhead.autoconfigure.jpa.RenamedFrom;

/**
 * Tables and columns are called something else, entities come and go.
 */
final class NameEdits {

	private NameEdits() {
	}

	enum State {

		OPEN, DONE

	}

	static final class Before {

		@Entity(name = "Task")
		@Table(indexes = @Index(name = "task_title", columnList = "title"),
				uniqueConstraints = @UniqueConstraint(columnNames = { "title", "state" }))
		static class Task {

			@Id
			@GeneratedValue
			Long id;

			@Column(nullable = false, length = 80)
			String title;

			@Enumerated(EnumType.STRING)
			State state;

			@Embedded
			Amount amount;

			String street;

			String city;

		}

		@Embeddable
		static class Amount {

			BigDecimal value;

			String currency;

		}

		@Entity(name = "Run")
		static class Run {

			@Id
			@GeneratedValue
			Long id;

			@ManyToOne
			Task task;

			@ElementCollection
			@CollectionTable(name = "run_notes")
			Set<String> notes = new HashSet<>();

		}

		@Entity(name = "Forgotten")
		static class Forgotten {

			@Id
			@GeneratedValue
			Long id;

			@ManyToOne
			Run run;

		}

	}

	static final class After {

		@Entity(name = "Task")
		@Table(indexes = @Index(name = "task_name", columnList = "name"),
				uniqueConstraints = @UniqueConstraint(columnNames = { "name", "status" }))
		static class Task {

			@Id
			@GeneratedValue
			Long id;

			@RenamedFrom("title")
			@Column(nullable = false, length = 120)
			String name;

			@RenamedFrom("state")
			@Enumerated(EnumType.STRING)
			State status;

			@Embedded
			@AttributeOverride(name = "value", column = @Column(name = "amount_value"))
			Amount amount;

			@Embedded
			Address address;

		}

		@Embeddable
		static class Amount {

			BigDecimal value;

			String currency;

		}

		@Embeddable
		static class Address {

			String street;

			String city;

		}

		@Entity(name = "Ingestion")
		@RenamedFrom("run")
		static class Ingestion {

			@Id
			@GeneratedValue
			Long id;

			@ManyToOne
			@RenamedFrom("task_id")
			Task job;

			@ElementCollection
			@CollectionTable(name = "ingestion_notes")
			Set<String> notes = new HashSet<>();

			String source;

		}

		@Entity(name = "Plan")
		static class Plan {

			@Id
			@GeneratedValue
			Long id;

			@ManyToOne(optional = false)
			Task task;

			@Column(nullable = false, unique = true)
			String code;

		}

	}

}
