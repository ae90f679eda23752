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

import java.io.Serializable;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.DiscriminatorColumn;
import jakarta.persistence.DiscriminatorType;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Inheritance;
import jakarta.persistence.InheritanceType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.MapsId;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.PartitionKey;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.SoftDeleteType;
import org.hibernate.annotations.TenantId;
import org.hibernate.type.NumericBooleanConverter;
import org.hibernate.type.YesNoConverter;

/**
 * Keys of all kinds, generic superclasses, tenants and partitions.
 */
public final class IdentityZoo {

	private IdentityZoo() {
	}

	@MappedSuperclass
	abstract static class Keyed<K extends Serializable> {

		@Id
		K id;

	}

	@MappedSuperclass
	abstract static class Labelled<K extends Serializable, L> extends Keyed<K> {

		@Column(nullable = false)
		L label;

		@ManyToOne
		Region region;

	}

	@Entity(name = "Region")
	static class Region extends Keyed<String> {

		@NaturalId
		int number;

		@NaturalId(mutable = true)
		String country;

	}

	@Entity(name = "Town")
	static class Town extends Labelled<UUID, String> {

		@TenantId
		String tenant;

	}

	@Entity(name = "Counted")
	@Table(uniqueConstraints = @UniqueConstraint(name = "counted_label", columnNames = "label"))
	static class Counted extends Labelled<Integer, Long> {

	}

	@Entity(name = "Reading")
	static class Reading {

		@Id
		@GeneratedValue(strategy = GenerationType.TABLE, generator = "readings")
		@TableGenerator(name = "readings", table = "key_values", pkColumnName = "name", valueColumnName = "next")
		Long id;

		@PartitionKey
		@Column(nullable = false)
		UUID device;

		double value;

	}

	@Entity(name = "Ticket")
	static class Ticket {

		@Id
		@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "tickets")
		@SequenceGenerator(name = "tickets", sequenceName = "ticket_numbers", allocationSize = 1, initialValue = 7)
		int id;

		@ManyToOne(optional = false)
		Town town;

	}

	@Entity(name = "Seat")
	static class Seat {

		@EmbeddedId
		SeatKey key;

		@MapsId("ticket")
		@ManyToOne
		@JoinColumn(name = "ticket_id")
		Ticket ticket;

	}

	@Embeddable
	static class SeatKey implements Serializable {

		private static final long serialVersionUID = 1L;

		int ticket;

		@Column(length = 4)
		String place;

		@Override
		public boolean equals(Object other) {
			return other instanceof SeatKey key && key.ticket == this.ticket && Objects.equals(key.place, this.place);
		}

		@Override
		public int hashCode() {
			return Objects.hash(this.ticket, this.place);
		}

	}

	@Entity(name = "Visit")
	@IdClass(VisitKey.class)
	static class Visit {

		@Id
		@ManyToOne
		Town town;

		@Id
		@ManyToOne
		Region region;

		String why;

	}

	static class VisitKey implements Serializable {

		private static final long serialVersionUID = 1L;

		UUID town;

		String region;

		@Override
		public boolean equals(Object other) {
			return other instanceof VisitKey key && Objects.equals(key.town, this.town)
					&& Objects.equals(key.region, this.region);
		}

		@Override
		public int hashCode() {
			return Objects.hash(this.town, this.region);
		}

	}

	@Entity(name = "Account")
	@SoftDelete(strategy = SoftDeleteType.ACTIVE, columnName = "in_use", converter = YesNoConverter.class)
	@Inheritance(strategy = InheritanceType.SINGLE_TABLE)
	@DiscriminatorColumn(name = "type", discriminatorType = DiscriminatorType.INTEGER)
	@DiscriminatorValue("0")
	static class Account {

		@Id
		@GeneratedValue(strategy = GenerationType.IDENTITY)
		int id;

		@ElementCollection
		@SoftDelete(converter = NumericBooleanConverter.class)
		Set<String> owners = new HashSet<>();

	}

	@Entity(name = "Savings")
	@DiscriminatorValue("1")
	static class Savings extends Account {

		double interest;

	}

	@Entity(name = "Archived")
	@SoftDelete(strategy = SoftDeleteType.TIMESTAMP)
	static class Archived {

		@Id
		@GeneratedValue
		UUID id;

	}

}
