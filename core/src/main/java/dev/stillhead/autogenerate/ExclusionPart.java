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

package dev.stillhead.autogenerate;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ConstraintRule;
import dev.stillhead.schema.ExclusionPicture;
import dev.stillhead.schema.ExclusionRule;
import dev.stillhead.schema.ExclusionTerm;
import dev.stillhead.schema.IndexTerm;

/**
 * An exclusion constraint.
 *
 * @param picture the constraint
 */
record ExclusionPart(ExclusionPicture picture) implements RulePart {

	@Override
	public ObjectKind kind() {
		return ObjectKind.EXCLUSION;
	}

	@Override
	public String name() {
		return this.picture.name();
	}

	@Override
	public @Nullable String comment() {
		return this.picture.comment();
	}

	@Override
	public Part withName(String name) {
		return with(name, comment());
	}

	@Override
	public Part withComment(@Nullable String comment) {
		return with(name(), comment);
	}

	private Part with(String name, @Nullable String comment) {
		ExclusionPicture exclusion = this.picture;
		return new ExclusionPart(new ExclusionPicture(name, exclusion.method(), exclusion.elements(),
				exclusion.include(), exclusion.where(), exclusion.deferral(), exclusion.storage(), comment));
	}

	@Override
	public Part following(Following rename) {
		ExclusionPicture exclusion = this.picture;
		return new ExclusionPart(new ExclusionPicture(exclusion.name(), exclusion.method(),
				exclusion.elements()
					.stream()
					.map((element) -> new ExclusionPicture.Element(IndexPart.following(element.key(), rename),
							element.operator()))
					.toList(),
				rename.all(exclusion.include()), rename.expression(exclusion.where()), exclusion.deferral(),
				exclusion.storage(), exclusion.comment()));
	}

	@Override
	public boolean mentions(String column) {
		String where = this.picture.where();
		return this.picture.include().contains(column) || (where != null && ExpressionText.mentions(where, column))
				|| this.picture.elements().stream().anyMatch((element) -> IndexPart.mentions(element.key(), column));
	}

	@Override
	public String text() {
		return "(" + String.join(", ", this.picture.elements().stream().map(Object::toString).toList()) + ")";
	}

	@Override
	public @Nullable ConstraintRule rule(Vocabulary words) {
		ExclusionPicture exclusion = this.picture;
		List<ExclusionTerm> terms = new ArrayList<>();
		for (ExclusionPicture.Element element : exclusion.elements()) {
			IndexTerm term = IndexPart.term(element.key(), words);
			if (term == null || !exclusion.storage().isEmpty()) {
				return null;
			}
			terms.add(new ExclusionTerm(term, element.operator()));
		}
		String where = exclusion.where();
		return new ExclusionRule(terms, exclusion.method(), exclusion.include(),
				(where != null) ? words.names().condition(where) : null, exclusion.deferral());
	}

	@Override
	public String sql(Vocabulary words) {
		return ConstraintSql.of(this.picture, words);
	}

}
