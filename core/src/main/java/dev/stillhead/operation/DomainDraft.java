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

package dev.stillhead.operation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.DomainDefinition;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.Value;

/**
 * Puts a domain together from what a revision says of it. Mutable, for one call.
 */
final class DomainDraft {

	private final QualifiedName name;

	private final ColumnType type;

	private final List<CheckValue> checks = new ArrayList<>();

	private @Nullable QualifiedName collation;

	private @Nullable Value defaultValue;

	private boolean notNull;

	DomainDraft(QualifiedName name, ColumnType type) {
		this.name = name;
		this.type = type;
	}

	void add(DomainElement element) {
		if (element instanceof DomainOption option) {
			option.words().accept(this);
		}
		else {
			CheckValue check = (CheckValue) element;
			if (!check.rule().enforced()) {
				throw new RefusedCallException("the check of a domain is always enforced", "Leave out notEnforced().");
			}
			this.checks.add(check);
		}
	}

	void notNull() {
		this.notNull = true;
	}

	void collate(QualifiedName newCollation) {
		this.collation = newCollation;
	}

	void defaultTo(String literal) {
		defaultTo(DefaultLiteral.of(likeColumn(), literal));
	}

	void defaultTo(BigDecimal literal) {
		defaultTo(DefaultLiteral.of(likeColumn(), literal));
	}

	void defaultTo(boolean literal) {
		defaultTo(DefaultLiteral.of(likeColumn(), literal));
	}

	void defaultTo(Value value) {
		if (this.defaultValue != null) {
			throw new RefusedCallException("%s has two defaults".formatted(this.name), "Leave one out.");
		}
		this.defaultValue = value;
	}

	/** What may be a column's default may be a domain's. */
	private ColumnDefinition likeColumn() {
		return ColumnDefinition.of(this.name.name(), this.type);
	}

	DomainDefinition resolve(DefaultNames names) {
		List<ConstraintDefinition> named = this.checks.stream()
			.map((check) -> check.resolve(this.name, names))
			.toList();
		return new DomainDefinition(this.name, this.type, this.collation, this.defaultValue, this.notNull, named);
	}

}
