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

package dev.stillhead.dialect.sqlite;

import java.util.Locale;

/**
 * A constraint among the columns of a CREATE TABLE, comments and all. Immutable.
 *
 * @param text all of it
 * @param clause the constraint, whose places are in {@code text}
 */
record RuleText(String text, Clause clause) {

	static RuleText of(String text) {
		return new RuleText(text, new ClauseReader(new TokenCursor(text), text).read());
	}

	boolean mentions(String column) {
		return this.clause.columns().stream().anyMatch(column::equalsIgnoreCase)
				|| Expressions.mention(this.clause.body(), column);
	}

	/** What its kind is called, for people. */
	String kind() {
		return this.clause.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

}
