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

import java.util.Map;

import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.Identity;
import dev.stillhead.schema.Picture;
import dev.stillhead.schema.ReferentialAction;
import dev.stillhead.schema.SchemaPicture;

import static dev.stillhead.autogenerate.Pictures.check;
import static dev.stillhead.autogenerate.Pictures.collated;
import static dev.stillhead.autogenerate.Pictures.column;
import static dev.stillhead.autogenerate.Pictures.commented;
import static dev.stillhead.autogenerate.Pictures.coveringIndex;
import static dev.stillhead.autogenerate.Pictures.deferred;
import static dev.stillhead.autogenerate.Pictures.domain;
import static dev.stillhead.autogenerate.Pictures.enumType;
import static dev.stillhead.autogenerate.Pictures.exclusion;
import static dev.stillhead.autogenerate.Pictures.expressionIndex;
import static dev.stillhead.autogenerate.Pictures.foreignKey;
import static dev.stillhead.autogenerate.Pictures.function;
import static dev.stillhead.autogenerate.Pictures.generated;
import static dev.stillhead.autogenerate.Pictures.identity;
import static dev.stillhead.autogenerate.Pictures.index;
import static dev.stillhead.autogenerate.Pictures.methodIndex;
import static dev.stillhead.autogenerate.Pictures.notNull;
import static dev.stillhead.autogenerate.Pictures.owned;
import static dev.stillhead.autogenerate.Pictures.partialIndex;
import static dev.stillhead.autogenerate.Pictures.primaryKey;
import static dev.stillhead.autogenerate.Pictures.schema;
import static dev.stillhead.autogenerate.Pictures.sequence;
import static dev.stillhead.autogenerate.Pictures.stored;
import static dev.stillhead.autogenerate.Pictures.table;
import static dev.stillhead.autogenerate.Pictures.trigger;
import static dev.stillhead.autogenerate.Pictures.unique;
import static dev.stillhead.autogenerate.Pictures.uniqueIndex;
import static dev.stillhead.autogenerate.Pictures.view;
import static dev.stillhead.autogenerate.Pictures.withDefault;

/**
 * Two pictures that differ in one thing.
 */
enum DifferenceCase {

	A_SCHEMA(schema(), schema(new SchemaPicture("other", "Second"))),

	A_TABLE(schema(),
			schema(table("t", notNull("id", "bigint"), column("a", "text"), primaryKey("t_pkey", "id"),
					index("t_a_idx", "a"), check("t_a_check", "a <> ''::text")))),

	AN_ENUM_TYPE(schema(), schema(enumType("mood", "sad", "ok"))),

	VALUES_OF_AN_ENUM_TYPE(schema(enumType("mood", "b")), schema(enumType("mood", "a", "b", "c"))),

	A_DOMAIN(schema(), schema(domain("code", "text"))),

	A_SEQUENCE(schema(sequence("s", 1)), schema(sequence("s", 50), sequence("more", 5))),

	A_VIEW(schema(), schema(view("v", " SELECT 1 AS id;"))),

	THE_QUERY_OF_A_VIEW(schema(view("v", " SELECT 1 AS id;")), schema(view("v", " SELECT 2 AS id;"))),

	A_FUNCTION(schema(), schema(function("one", "SELECT 1"))),

	THE_BODY_OF_A_FUNCTION(schema(function("one", "SELECT 1")), schema(function("one", "SELECT 1 + 0"))),

	A_COLUMN(t(), t(column("c", "character varying(20)"))),

	A_COLUMN_WITH_A_DEFAULT(t(), t(withDefault("c", "text", "'x'::text"))),

	AN_IDENTITY_COLUMN(t(), t(identity("c", "integer", Identity.BY_DEFAULT))),

	A_SERIAL_COLUMN(t(),
			schema(table("t", column("a", "text"), withDefault("c", "bigint", "nextval('habits.t_c_seq'::regclass)")),
					owned("t_c_seq", "t", "c"))),

	A_COMPUTED_COLUMN(t(), t(generated("c", "text", "(a || 'x'::text)"))),

	AN_ENUM_COLUMN(schema(enumType("mood", "ok"), table("t", column("a", "text"))),
			schema(enumType("mood", "ok"),
					table("t", column("a", "text"), withDefault("c", "habits.mood", "'ok'::habits.mood")))),

	A_TYPE(t(column("c", "character varying(20)")), t(column("c", "character varying(40)"))),

	A_TYPE_THAT_NEEDS_A_WAY(t(withDefault("c", "text", "'1'::text")), t(withDefault("c", "integer", "1"))),

	NULLABILITY(t(column("c", "text")), t(notNull("c", "text"))),

	A_DEFAULT(t(column("c", "integer")), t(withDefault("c", "integer", "5"))),

	ANOTHER_DEFAULT(t(withDefault("c", "text", "'x'::text")), t(withDefault("c", "text", "lower('X'::text)"))),

	AN_IDENTITY(t(notNull("c", "integer")), t(identity("c", "integer", Identity.ALWAYS))),

	WHO_NUMBERS_AN_IDENTITY(t(identity("c", "bigint", Identity.ALWAYS)),
			t(identity("c", "bigint", Identity.BY_DEFAULT))),

	A_COMPUTED_VALUE(t(column("c", "text")), t(generated("c", "text", "(a || 'x'::text)"))),

	A_COLLATION(t(column("c", "text")), t(collated("c", "text", "\"C\""))),

	THE_COMMENT_OF_A_COLUMN(t(column("c", "text")), t(commented(column("c", "text"), "What it is"))),

	THE_COMMENT_OF_A_TABLE(schema(table("t", column("a", "text"))),
			schema(commented(table("t", column("a", "text")), "What it is"))),

	A_PRIMARY_KEY(t(notNull("c", "bigint")), t(notNull("c", "bigint"), primaryKey("t_pkey", "c"))),

	ANOTHER_PRIMARY_KEY(t(notNull("c", "bigint"), notNull("d", "bigint"), primaryKey("t_pkey", "c")),
			t(notNull("c", "bigint"), notNull("d", "bigint"), primaryKey("t_pkey", "c", "d"))),

	A_UNIQUE_CONSTRAINT(t(), t(unique("t_a_key", "a"))),

	A_DEFERRED_CONSTRAINT(t(unique("t_a_key", "a")), t(deferred("t_a_key", "a"))),

	THE_NAME_OF_A_CONSTRAINT(t(unique("old", "a")), t(unique("new", "a"))),

	A_FOREIGN_KEY(p(column("p_id", "bigint")),
			p(column("p_id", "bigint"), foreignKey("t_p_id_fkey", "p_id", "p", "id"))),

	THE_ACTION_OF_A_FOREIGN_KEY(p(column("p_id", "bigint"), foreignKey("t_p_id_fkey", "p_id", "p", "id")),
			p(column("p_id", "bigint"), foreignKey("t_p_id_fkey", "p_id", "p", "id", ReferentialAction.CASCADE))),

	A_CHECK(t(), t(check("t_a_check", "a <> ''::text"))),

	THE_CONDITION_OF_A_CHECK(t(check("t_a_check", "a <> ''::text")), t(check("t_a_check", "a <> 'x'::text"))),

	AN_EXCLUSION(t(column("c", "int4range")), t(column("c", "int4range"), exclusion("t_excl", "c"))),

	AN_INDEX(t(), t(index("t_a_idx", "a"))),

	A_UNIQUE_INDEX(t(), t(uniqueIndex("t_a_idx", "a"))),

	A_PARTIAL_INDEX(t(), t(partialIndex("t_a_idx", "(a IS NOT NULL)", "a"))),

	AN_EXPRESSION_INDEX(t(), t(expressionIndex("t_expr_idx", "lower(a)"))),

	A_COVERING_INDEX(t(column("c", "text")), t(column("c", "text"), coveringIndex("t_a_c_idx", "a", "c"))),

	THE_METHOD_OF_AN_INDEX(t(index("t_a_idx", "a")), t(methodIndex("t_a_idx", "hash", "a"))),

	THE_NAME_OF_AN_INDEX(t(index("old", "a")), t(index("new", "a"))),

	A_TRIGGER(t(), t(trigger("touch", "t"))),

	STORAGE(schema(table("t", column("a", "text"))),
			schema(stored(table("t", column("a", "text")), Map.of("fillfactor", "70")))),

	TABLES_IN_A_CIRCLE(schema(),
			schema(table("a", notNull("id", "bigint"), column("b_id", "bigint"), primaryKey("a_pkey", "id"),
					foreignKey("a_b_id_fkey", "b_id", "b", "id")),
					table("b", notNull("id", "bigint"), column("a_id", "bigint"), primaryKey("b_pkey", "id"),
							foreignKey("b_a_id_fkey", "a_id", "a", "id"))));

	private final DatabaseSchema one;

	private final DatabaseSchema other;

	DifferenceCase(DatabaseSchema one, DatabaseSchema other) {
		this.one = one;
		this.other = other;
	}

	private static DatabaseSchema t(Object... elements) {
		return schema(withA(elements));
	}

	private static Picture withA(Object... elements) {
		Object[] all = new Object[elements.length + 1];
		all[0] = column("a", "text");
		System.arraycopy(elements, 0, all, 1, elements.length);
		return table("t", all);
	}

	private static DatabaseSchema p(Object... elements) {
		return schema(withA(elements), table("p", notNull("id", "bigint"), primaryKey("p_pkey", "id")));
	}

	DatabaseSchema one() {
		return this.one;
	}

	DatabaseSchema other() {
		return this.other;
	}

}
