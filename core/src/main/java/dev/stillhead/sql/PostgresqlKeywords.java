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

import java.util.Set;

/**
 * The keywords of PostgreSQL 18 that cannot name everything: all but those that
 * {@code pg_get_keywords()} calls unreserved.
 */
final class PostgresqlKeywords {

	private static final Set<String> KEYWORDS = Set.of("""
			all analyse analyze and any array as asc asymmetric authorization between bigint binary bit boolean
			both case cast char character check coalesce collate collation column concurrently constraint create
			cross current_catalog current_date current_role current_schema current_time current_timestamp
			current_user dec decimal default deferrable desc distinct do else end except exists extract false
			fetch float for foreign freeze from full grant greatest group grouping having ilike in initially
			inner inout int integer intersect interval into is isnull join json json_array json_arrayagg
			json_exists json_object json_objectagg json_query json_scalar json_serialize json_table json_value
			lateral leading least left like limit localtime localtimestamp merge_action national natural nchar
			none normalize not notnull null nullif numeric offset on only or order out outer overlaps overlay
			placing position precision primary real references returning right row select session_user setof
			similar smallint some substring symmetric system_user table tablesample then time timestamp to
			trailing treat trim true union unique user using values varchar variadic verbose when where window
			with xmlattributes xmlconcat xmlelement xmlexists xmlforest xmlnamespaces xmlparse xmlpi xmlroot
			xmlserialize xmltable""".split("\\s+"));

	private PostgresqlKeywords() {
	}

	/**
	 * Whether a word must be quoted to be a name anywhere.
	 * @param word the word in lower case
	 */
	static boolean mustBeQuoted(String word) {
		return KEYWORDS.contains(word);
	}

}
