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

import java.time.Instant;

import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;

/**
 * Attributes move between classes, classes come, and hierarchies are stored in another
 * way.
 */
final class InheritanceEdits {

	private InheritanceEdits() {
	}

	static final class Before {

		@Entity(name = "Animal")
		@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
		static class Animal {

			@Id
			Long id;

			int legs;

		}

		@Entity(name = "Cat")
		static class Cat extends Animal {

			String purr;

		}

		@Entity(name = "Vehicle")
		@Inheritance(strategy = InheritanceType.JOINED)
		static class Vehicle {

			@Id
			Long id;

			Integer seats;

			String plate;

		}

		@Entity(name = "Car")
		static class Car extends Vehicle {

			String colour;

		}

		@Entity(name = "Shape")
		@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
		static class Shape {

			@Id
			Long id;

		}

		@Entity(name = "Circle")
		static class Circle extends Shape {

			Double radius;

		}

		@Entity(name = "Medium")
		@Inheritance(strategy = InheritanceType.JOINED)
		static class Medium {

			@Id
			Long id;

			String title;

		}

		@Entity(name = "Disc")
		static class Disc extends Medium {

			Double diameter;

		}

		@Entity(name = "Payment")
		@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
		abstract static class Payment {

			@Id
			Long id;

			long cents;

		}

		@Entity(name = "Cash")
		static class Cash extends Payment {

			String till;

		}

		@Entity(name = "Note")
		static class Note {

			@Id
			Long id;

			String text;

		}

	}

	static final class After {

		@Entity(name = "Animal")
		@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
		static class Animal {

			@Id
			Long id;

		}

		@Entity(name = "Cat")
		static class Cat extends Animal {

			String purr;

			int legs;

		}

		@Entity(name = "Dog")
		static class Dog extends Animal {

			String bark;

		}

		@Entity(name = "Vehicle")
		@Inheritance(strategy = InheritanceType.JOINED)
		static class Vehicle {

			@Id
			Long id;

			String plate;

			String colour;

		}

		@Entity(name = "Car")
		static class Car extends Vehicle {

			Integer seats;

		}

		@Entity(name = "Truck")
		static class Truck extends Vehicle {

			double tons;

		}

		@Entity(name = "Shape")
		@Inheritance(strategy = InheritanceType.JOINED)
		static class Shape {

			@Id
			Long id;

		}

		@Entity(name = "Circle")
		static class Circle extends Shape {

			Double radius;

		}

		@Entity(name = "Medium")
		@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
		@DiscriminatorColumn(name = "kind", length = 20)
		static class Medium {

			@Id
			Long id;

			String title;

		}

		@Entity(name = "Disc")
		static class Disc extends Medium {

			Double diameter;

		}

		@Entity(name = "Payment")
		@Inheritance(strategy = InheritanceType.JOINED)
		abstract static class Payment {

			@Id
			Long id;

			long cents;

		}

		@Entity(name = "Cash")
		static class Cash extends Payment {

			String till;

		}

		@MappedSuperclass
		abstract static class Audited {

			Instant createdAt;

		}

		@Entity(name = "Note")
		static class Note extends Audited {

			@Id
			Long id;

			String text;

		}

	}

}
