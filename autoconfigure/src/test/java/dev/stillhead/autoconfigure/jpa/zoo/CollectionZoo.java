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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapsId;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SecondaryTable;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

/**
 * Embedded values, keys of several columns, collections and associations of all kinds.
 */
public final class CollectionZoo {

	private CollectionZoo() {
	}

	enum Colour {

		RED, GREEN, BLUE

	}

	@Embeddable
	static class Address {

		@Column(length = 100)
		String street;

		@Column(length = 10)
		String zip;

	}

	@Entity(name = "Customer")
	@Table(schema = "shop", name = "customers")
	@SecondaryTable(schema = "shop", name = "customer_notes")
	static class Customer {

		@Id
		@GeneratedValue(generator = "customer_ids")
		@SequenceGenerator(name = "customer_ids", sequenceName = "customer_ids", schema = "shop", initialValue = 1000,
				allocationSize = 20)
		Long id;

		@Embedded
		Address home;

		@Embedded
		@AttributeOverride(name = "street", column = @Column(name = "work_street", length = 80))
		@AttributeOverride(name = "zip", column = @Column(name = "work_zip"))
		Address work;

		@Column(table = "customer_notes", length = 2000)
		String note;

		@ElementCollection
		Set<String> tags = new HashSet<>();

		@ElementCollection
		@CollectionTable(schema = "shop", name = "customer_colours", joinColumns = @JoinColumn(name = "customer"))
		@Enumerated(EnumType.STRING)
		@Column(name = "colour", nullable = false)
		Set<Colour> colours = new HashSet<>();

		@ElementCollection
		@OrderColumn(name = "position")
		List<Address> formerAddresses = new ArrayList<>();

		@ElementCollection
		@MapKeyColumn(name = "what", length = 30)
		@Column(name = "amount")
		Map<String, Integer> counts = new HashMap<>();

		@OneToMany(mappedBy = "customer")
		List<PurchaseOrder> orders = new ArrayList<>();

		@ManyToMany
		@JoinTable(name = "friends", joinColumns = @JoinColumn(name = "one"),
				inverseJoinColumns = @JoinColumn(name = "other"))
		Set<Customer> friends = new HashSet<>();

	}

	@Entity(name = "PurchaseOrder")
	@Table(name = "\"order\"")
	static class PurchaseOrder {

		@Id
		@GeneratedValue
		Long id;

		@ManyToOne(optional = false)
		Customer customer;

		@OneToMany
		@JoinColumn(name = "order_id", nullable = false)
		@OrderColumn(name = "line")
		List<OrderLine> lines = new ArrayList<>();

		@ManyToMany
		List<Coupon> coupons = new ArrayList<>();

		@OneToMany
		Set<Coupon> ownCoupons = new HashSet<>();

	}

	@Entity(name = "OrderLine")
	static class OrderLine {

		@EmbeddedId
		LineKey id;

		@Column(name = "\"Mixed Case\"")
		String mixedCase;

	}

	@Embeddable
	static class LineKey implements Serializable {

		private static final long serialVersionUID = 1L;

		int batch;

		int number;

		@Override
		public boolean equals(Object other) {
			return other instanceof LineKey key && key.batch == this.batch && key.number == this.number;
		}

		@Override
		public int hashCode() {
			return Objects.hash(this.batch, this.number);
		}

	}

	@Entity(name = "Coupon")
	@IdClass(CouponKey.class)
	static class Coupon {

		@Id
		String series;

		@Id
		long number;

		@ManyToOne
		OrderLine line;

	}

	static class CouponKey implements Serializable {

		private static final long serialVersionUID = 1L;

		String series;

		long number;

		@Override
		public boolean equals(Object other) {
			return other instanceof CouponKey key && Objects.equals(key.series, this.series)
					&& key.number == this.number;
		}

		@Override
		public int hashCode() {
			return Objects.hash(this.series, this.number);
		}

	}

	@Entity(name = "Head")
	static class Head {

		@Id
		@GeneratedValue
		Long id;

		@OneToOne(optional = false)
		Tail tail;

	}

	@Entity(name = "Tail")
	static class Tail {

		@Id
		@GeneratedValue
		Long id;

		@OneToOne
		Head head;

	}

	@Entity(name = "Node")
	static class Node {

		@Id
		@GeneratedValue
		Long id;

		@ManyToOne
		Node parent;

	}

	@Entity(name = "NodeDetail")
	static class NodeDetail {

		@Id
		Long id;

		@MapsId
		@OneToOne
		Node node;

		String text;

	}

}
