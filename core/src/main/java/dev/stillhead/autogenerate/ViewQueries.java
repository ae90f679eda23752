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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.stillhead.sql.PostgresqlSyntax;

/**
 * The queries of views as PostgreSQL writes them.
 */
final class ViewQueries {

	private ViewQueries() {
	}

	/**
	 * A query after a column that it shows got another name: the view's own column keeps
	 * the old one.
	 */
	static String renamed(String query, String column, String newName) {
		PostgresqlSyntax syntax = PostgresqlSyntax.INSTANCE;
		String written = syntax.identifier(column);
		Pattern shown = Pattern
			.compile("(?m)((?:^ SELECT |^ {4,})(?:[\\w\"]+\\.)?" + Pattern.quote(written) + ")(,?)$");
		String marked = shown.matcher(query).replaceAll("$1 AS \u0000$2");
		return ExpressionText.renamed(marked, column, newName, syntax)
			.replaceAll("\u0000", Matcher.quoteReplacement(written));
	}

}
