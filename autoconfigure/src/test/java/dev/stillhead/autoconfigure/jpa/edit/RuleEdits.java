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

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.Generated;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.generator.EventType;

/**
 * Indexes, keys, checks, comments, defaults and what is computed.
 */
@SuppressWarnings("deprecation")
final class RuleEdits {

	private RuleEdits() {
	}

	static final class Before {

		@Entity(name = "Product")
		@Table(name = "products",
				indexes = { @Index(name = "products_gone", columnList = "gone"),
						@Index(name = "products_old_name", columnList = "name"),
						@Index(name = "products_grows", columnList = "price"),
						@Index(name = "products_code", columnList = "code") },
				uniqueConstraints = { @UniqueConstraint(name = "products_once", columnNames = "ean"),
						@UniqueConstraint(columnNames = { "name", "edition" }) },
				check = { @CheckConstraint(name = "products_discount", constraint = "discount <= price"),
						@CheckConstraint(name = "products_gone_check", constraint = "gone <> 'x'") },
				comment = "What is sold")
		static class Product {

			@Id
			Long id;

			String gone;

			@Comment("As the customer reads it")
			String name;

			@Comment("To be forgotten")
			String code;

			String ean;

			@ColumnDefault("1")
			int edition;

			@ColumnDefault("0.00")
			BigDecimal price;

			BigDecimal discount;

			@GeneratedColumn("price - discount")
			BigDecimal net;

			@Generated(event = EventType.INSERT)
			@ColumnDefault("current_timestamp")
			java.time.Instant made;

			String sorted;

		}

		@Entity(name = "Stock")
		@Table(name = "stock", schema = "shop", indexes = @Index(name = "stock_place", columnList = "place"))
		static class Stock {

			@Id
			Long id;

			@Column(unique = true)
			String place;

		}

	}

	static final class After {

		@Entity(name = "Product")
		@Table(name = "products",
				indexes = { @Index(name = "products_new_name", columnList = "name"),
						@Index(name = "products_grows", columnList = "price desc, id"),
						@Index(name = "products_code", columnList = "code", unique = true) },
				uniqueConstraints = { @UniqueConstraint(name = "products_once", columnNames = { "ean", "edition" }),
						@UniqueConstraint(columnNames = { "code", "edition" }) },
				check = { @CheckConstraint(name = "products_discount", constraint = "discount < price"),
						@CheckConstraint(name = "products_edition", constraint = "edition > 0") },
				comment = "What has been sold")
		@Check(name = "products_name", constraints = "length(name) > 1")
		static class Product {

			@Id
			Long id;

			String gone;

			@Comment("As the clerk reads it")
			String name;

			String code;

			@Comment("Thirteen digits")
			String ean;

			@ColumnDefault("2")
			int edition;

			BigDecimal price;

			@ColumnDefault("0.00")
			BigDecimal discount;

			@GeneratedColumn("price - coalesce(discount, 0)")
			BigDecimal net;

			@GeneratedColumn("upper(name)")
			String shout;

			@Generated(event = EventType.INSERT)
			@ColumnDefault("current_timestamp")
			java.time.Instant made;

			@Collate("C")
			String sorted;

		}

		@Entity(name = "Stock")
		@Table(name = "stock", schema = "warehouse", indexes = @Index(name = "stock_place", columnList = "place"))
		static class Stock {

			@Id
			Long id;

			@Column(unique = true)
			String place;

		}

	}

}
