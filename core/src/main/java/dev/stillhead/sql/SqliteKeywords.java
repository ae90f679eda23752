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

package dev.stillhead.sql;

import java.util.Locale;
import java.util.Set;

/**
 * The keywords of SQLite (<a href="https://www.sqlite.org/lang_keywords.html">list</a>).
 * Many of them may also name things; quoted they always may.
 */
final class SqliteKeywords {

	private static final Set<String> KEYWORDS = Set.of("""
			abort action add after all alter always analyze and as asc attach autoincrement before begin between by
			cascade case cast check collate column commit conflict constraint create cross current current_date
			current_time current_timestamp database default deferrable deferred delete desc detach distinct do drop
			each else end escape except exclude exclusive exists explain fail filter first following for foreign from
			full generated glob group groups having if ignore immediate in index indexed initially inner insert
			instead intersect into is isnull join key last left like limit match materialized natural no not nothing
			notnull null nulls of offset on or order others outer over partition plan pragma preceding primary query
			raise range recursive references regexp reindex release rename replace restrict returning right rollback
			row rows savepoint select set table temp temporary then ties to transaction trigger unbounded union unique
			update using vacuum values view virtual when where window with without""".split("\\s+"));

	private SqliteKeywords() {
	}

	/**
	 * Whether a word is a keyword.
	 * @param word the word, in any case of letters
	 */
	static boolean isKeyword(String word) {
		return KEYWORDS.contains(word.toLowerCase(Locale.ROOT));
	}

}
