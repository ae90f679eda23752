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

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What types are called, in the words of {@link SqliteTypes}. Types that SQLite stores
 * alike keep their own names all the same: people tell them apart.
 */
public final class DeclaredTypes {

	private static final List<Synonym> SYNONYMS = List.of(new Synonym("character varying(", "varchar("),
			new Synonym("character(", "char("), new Synonym("decimal(", "numeric("));

	private DeclaredTypes() {
	}

	/**
	 * A type in small letters, with blanks behind commas only.
	 * @param declared the type as somebody has written it; may be empty
	 * @return the same type
	 */
	public static String plain(String declared) {
		String type = PlainSql.of(declared, Set.of()).toLowerCase(Locale.ROOT);
		for (Synonym synonym : SYNONYMS) {
			if (type.startsWith(synonym.other())) {
				return synonym.ours() + type.substring(synonym.other().length());
			}
		}
		return type;
	}

	/** Whether a column of this type may be another name of the rowid. */
	static boolean isInteger(String declared) {
		String type = (declared.isEmpty() || Character.isLetter(declared.charAt(0))) ? declared
				: TokenCursor.unquoted(declared);
		return type.equalsIgnoreCase("INTEGER");
	}

	private record Synonym(String other, String ours) {
	}

}
