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

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PrimaryKeyJoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.hibernate.annotations.CreationTimestamp;
import org.hibernate.annotations.UpdateTimestamp;

/**
 * Inheritance of all kinds.
 */
public final class InheritanceZoo {

	private InheritanceZoo() {
	}

	@MappedSuperclass
	abstract static class Audited {

		@Version
		int version;

		@CreationTimestamp
		@Column(updatable = false)
		Instant createdAt;

		@UpdateTimestamp
		Instant updatedAt;

	}

	@Entity(name = "Animal")
	@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
	@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.STRING, length = 20)
	abstract static class Animal extends Audited {

		@Id
		@GeneratedValue
		Long id;

		@Column(nullable = false)
		String name;

	}

	@Entity(name = "Cat")
	@DiscriminatorValue("CAT")
	static class Cat extends Animal {

		Boolean purrs;

	}

	@Entity(name = "Dog")
	@DiscriminatorValue("DOG")
	static class Dog extends Animal {

		Integer barksPerHour;

	}

	@Entity(name = "Vehicle")
	@Inheritance(strategy = InheritanceType.JOINED)
	static class Vehicle {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		Long id;

		String plate;

	}

	@Entity(name = "Car")
	static class Car extends Vehicle {

		short seats;

	}

	@Entity(name = "Truck")
	@Table(name = "trucks")
	@PrimaryKeyJoinColumn(name = "vehicle_id")
	static class Truck extends Vehicle {

		double tons;

	}

	@Entity(name = "Payment")
	@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
	abstract static class Payment {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE)
		Long id;

		long cents;

	}

	@Entity(name = "CardPayment")
	static class CardPayment extends Payment {

		@Column(length = 4)
		String lastDigits;

	}

	@Entity(name = "CashPayment")
	static class CashPayment extends Payment {

		@Column(nullable = false)
		String till;

	}

}
