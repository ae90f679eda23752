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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.CheckPicture;
import dev.stillhead.schema.CheckRule;
import dev.stillhead.schema.ConstraintRule;

/**
 * A check.
 *
 * @param picture the check
 */
record CheckPart(CheckPicture picture) implements RulePart {

	@Override
	public ObjectKind kind() {
		return ObjectKind.CHECK;
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
		CheckPicture check = this.picture;
		return new CheckPart(new CheckPicture(name, check.expression(), check.validated(), check.enforced(),
				check.noInherit(), comment));
	}

	@Override
	public Part following(Following rename) {
		CheckPicture check = this.picture;
		return new CheckPart(new CheckPicture(check.name(), rename.expressions().apply(check.expression()),
				check.validated(), check.enforced(), check.noInherit(), check.comment()));
	}

	@Override
	public boolean mentions(String column) {
		return ExpressionText.mentions(this.picture.expression(), column);
	}

	@Override
	public String text() {
		CheckPicture check = this.picture;
		return "(" + ExpressionText.bare(ExpressionText.readable(check.expression())) + ")"
				+ (check.noInherit() ? " no inherit" : "") + PartText.validity(check.validated(), check.enforced());
	}

	/** Of what is not enforced nobody says that it is not valid, as the server does. */
	@Override
	public @Nullable ConstraintRule rule(Vocabulary words) {
		CheckPicture check = this.picture;
		if (check.noInherit()) {
			return null;
		}
		boolean validated = check.validated() || !check.enforced();
		return new CheckRule(words.names().condition(check.expression()), validated, check.enforced());
	}

	@Override
	public String sql(Vocabulary words) {
		return ConstraintSql.of(this.picture, words);
	}

}
