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

import java.math.BigDecimal;

import jakarta.persistence.CheckConstraint;
import jakarta.persistence.Column;
import jakarta.persistence.ConstraintMode;
import jakarta.persistence.Entity;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.Check;
import org.hibernate.annotations.Collate;
import org.hibernate.annotations.ColumnDefault;
import org.hibernate.annotations.Comment;
import org.hibernate.annotations.GeneratedColumn;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.NaturalId;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.annotations.SoftDelete;
import org.hibernate.annotations.View;

import dev.stillhead.autoconfigure.jpa.RenamedFrom;

/**
 * Rules of all kinds: keys, indexes, checks, defaults, comments.
 */
@SuppressWarnings("deprecation")
public final class RuleZoo {

	private RuleZoo() {
	}

	@Entity(name = "Product")
	@Table(name = "products",
			indexes = { @Index(name = "products_by_name", columnList = "name desc, id"), @Index(columnList = "price"),
					@Index(name = "products_ean", columnList = "ean", unique = true) },
			uniqueConstraints = {
					@UniqueConstraint(name = "products_code_version", columnNames = { "code", "edition" }),
					@UniqueConstraint(columnNames = { "name", "edition" }) },
			check = @CheckConstraint(name = "products_discount", constraint = "discount <= price"),
			comment = "What is sold")
	@Check(name = "products_edition", constraints = "edition > 0")
	static class Product {

		@Id
		@GeneratedValue
		Long id;

		@Column(unique = true, nullable = false)
		String code;

		@NaturalId
		String ean;

		@Comment("As the customer reads it")
		@Collate("C")
		String name;

		@ColumnDefault("1")
		int edition;

		@Column(nullable = false)
		@ColumnDefault("0.00")
		BigDecimal price;

		@Check(constraints = "discount >= 0")
		BigDecimal discount;

		@GeneratedColumn("price - discount")
		BigDecimal net;

		@Column(options = "compression pglz")
		String description;

	}

	@Entity(name = "Review")
	@RenamedFrom("opinions")
	static class Review {

		@Id
		@GeneratedValue
		Long id;

		@RenamedFrom("stars")
		int points;

		@ManyToOne
		@JoinColumn(name = "product", foreignKey = @ForeignKey(name = "review_product"))
		@OnDelete(action = OnDeleteAction.CASCADE)
		Product product;

		@ManyToOne
		@JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT))
		Product comparedWith;

		@ManyToOne
		@JoinColumn(name = "gift", foreignKey = @ForeignKey(name = "review_gift",
				foreignKeyDefinition = "foreign key (gift) references products on update cascade on delete set null"))
		Product gift;

	}

	@Entity(name = "Draft")
	@SoftDelete
	static class Draft {

		@Id
		@GeneratedValue
		Long id;

		String text;

	}

	@Entity(name = "CheapProduct")
	@Immutable
	@View(query = "select id, name from products where price < 1")
	static class CheapProduct {

		@Id
		Long id;

		String name;

	}

}
