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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.Value;

/**
 * A change of default.
 *
 * @param alteration what it changes
 */
record DefaultChangeValue(DefaultAlteration alteration) implements DefaultChange, ColumnChangeValue, DomainChangeValue {

	static DefaultChange to(@Nullable Value value) {
		return new DefaultChangeValue(new DefaultAlteration(value, null));
	}

	@Override
	public DefaultChange was(String literal) {
		return was(DefaultLiteral.ofAnyType(literal));
	}

	@Override
	public DefaultChange was(long literal) {
		return was(BigDecimal.valueOf(literal));
	}

	@Override
	public DefaultChange was(BigDecimal literal) {
		return was(new Value.Number(literal));
	}

	@Override
	public DefaultChange was(boolean literal) {
		return was(new Value.Truth(literal));
	}

	@Override
	public DefaultChange was(Sql expression) {
		return was(new Value.Expression(SqlValue.expression(expression)));
	}

	@Override
	public DefaultChange wasNone() {
		return was((Value) null);
	}

	@Override
	public DomainAlteration alteration(QualifiedName domain, DefaultNames names) {
		return this.alteration;
	}

	private DefaultChange was(@Nullable Value former) {
		return new DefaultChangeValue(new DefaultAlteration(this.alteration.value(), new Former<>(former)));
	}

}
