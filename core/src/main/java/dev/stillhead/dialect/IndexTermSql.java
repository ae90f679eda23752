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

package dev.stillhead.dialect;

import java.util.List;
import java.util.stream.Collectors;

import dev.stillhead.schema.IndexTerm;

/**
 * What an index, an exclusion constraint or a partitioning goes by.
 *
 * @param names writes the names of columns
 */
public record IndexTermSql(NameSql names) {

	/**
	 * Terms in parentheses.
	 * @param terms the terms
	 * @return for example {@code (a, lower(b) DESC)}
	 */
	public String list(List<IndexTerm> terms) {
		return terms.stream().map(this::of).collect(Collectors.joining(", ", "(", ")"));
	}

	/**
	 * A term.
	 * @param term the term
	 * @return the term as SQL
	 */
	public String of(IndexTerm term) {
		return (term.expression() ? "(" + term.text() + ")" : this.names.simple(term.text()))
				+ ((term.collation() != null) ? " COLLATE " + this.names.qualified(term.collation()) : "")
				+ ((term.opclass() != null) ? " " + this.names.qualified(term.opclass()) : "")
				+ (term.descending() ? " DESC" : "") + ((term.nulls() != null) ? " NULLS " + term.nulls() : "");
	}

}
