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

package dev.stillhead.schema;

import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * An exclusion constraint: no two rows for which all operators hold.
 *
 * @param terms what is compared
 * @param method the access method of its index
 * @param include columns that its index carries along
 * @param where the rows that it is about, as SQL; null for all
 * @param deferral when it is checked
 */
public record ExclusionRule(List<ExclusionTerm> terms, String method, List<String> include, @Nullable String where,
		Deferral deferral) implements ConstraintRule {

	/**
	 * Copies the lists.
	 */
	public ExclusionRule {
		terms = List.copyOf(terms);
		include = List.copyOf(include);
		Objects.requireNonNull(method, "'method' must not be null");
		Objects.requireNonNull(deferral, "'deferral' must not be null");
	}

	@Override
	public List<String> columns() {
		return this.terms.stream()
			.map(ExclusionTerm::term)
			.filter((term) -> !term.expression())
			.map(IndexTerm::text)
			.toList();
	}

	/**
	 * The index that keeps it.
	 * @return the index
	 */
	public IndexShape shape() {
		return new IndexShape(this.terms.stream().map(ExclusionTerm::term).toList(), false, false, this.include,
				this.method, this.where, Map.of());
	}

	@Override
	public <R> R accept(ConstraintRuleVisitor<R> visitor) {
		return visitor.exclusion(this);
	}

}
