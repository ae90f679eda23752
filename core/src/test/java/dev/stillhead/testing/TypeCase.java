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

package dev.stillhead.testing;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ColumnType;

import static dev.stillhead.operation.Ddl.array;
import static dev.stillhead.operation.Ddl.bigint;
import static dev.stillhead.operation.Ddl.bool;
import static dev.stillhead.operation.Ddl.bytes;
import static dev.stillhead.operation.Ddl.character;
import static dev.stillhead.operation.Ddl.date;
import static dev.stillhead.operation.Ddl.doublePrecision;
import static dev.stillhead.operation.Ddl.enumType;
import static dev.stillhead.operation.Ddl.integer;
import static dev.stillhead.operation.Ddl.interval;
import static dev.stillhead.operation.Ddl.json;
import static dev.stillhead.operation.Ddl.jsonb;
import static dev.stillhead.operation.Ddl.numeric;
import static dev.stillhead.operation.Ddl.real;
import static dev.stillhead.operation.Ddl.smallint;
import static dev.stillhead.operation.Ddl.text;
import static dev.stillhead.operation.Ddl.time;
import static dev.stillhead.operation.Ddl.timestamp;
import static dev.stillhead.operation.Ddl.timestamptz;
import static dev.stillhead.operation.Ddl.userType;
import static dev.stillhead.operation.Ddl.uuid;
import static dev.stillhead.operation.Ddl.varchar;

/**
 * One type, and what each database makes of it.
 *
 * @param type the type as a revision says it
 * @param postgresql what PostgreSQL makes of it; null if that is not tried
 * @param sqlite what SQLite makes of it; null if that is not tried
 */
public record TypeCase(ColumnType type, @Nullable Outcome postgresql, @Nullable Outcome sqlite) {

	private static final String NO_ARRAYS = "SQLite has no arrays";

	private static final String INSTEAD_OF_ARRAYS = "Use json() or a table of its own; "
			+ "where only SQLite is to differ: if (op.database().isSqlite()).";

	/**
	 * Every type of {@code Ddl}, and types by name.
	 * @return the cases
	 */
	public static Stream<TypeCase> all() {
		return Stream
			.of(portable().stream(), portable().stream().map(TypeCase::arrayOf), sized(), enums(), byName(),
					byNameAndRelease(), notTypes())
			.flatMap((cases) -> cases);
	}

	private static List<TypeCase> portable() {
		return List.of(of(bool(), "boolean", "boolean", "boolean"), of(smallint(), "smallint", "smallint", "smallint"),
				of(integer(), "integer", "integer", "integer"), of(bigint(), "bigint", "bigint", "bigint"),
				of(numeric(10, 2), "numeric(10, 2)", "numeric(10,2)", "numeric(10, 2)"),
				of(real(), "real", "real", "real"),
				of(doublePrecision(), "double precision", "double precision", "double precision"),
				of(text(), "text", "text", "text"),
				of(varchar(20), "varchar(20)", "character varying(20)", "varchar(20)"),
				of(character(3), "char(3)", "character(3)", "char(3)"), of(bytes(), "bytea", "bytea", "blob"),
				of(date(), "date", "date", "date"), of(time(), "time", "time without time zone", "time"),
				of(timestamp(), "timestamp", "timestamp without time zone", "timestamp"),
				of(timestamptz(), "timestamptz", "timestamp with time zone", "timestamp"),
				of(interval(), "interval", "interval", "text"), of(uuid(), "uuid", "uuid", "char(36)"),
				of(json(), "json", "json", "text"), of(jsonb(), "jsonb", "jsonb", "text"));
	}

	private static TypeCase arrayOf(TypeCase element) {
		Accepted accepted = (Accepted) element.postgresql();
		return new TypeCase(array(element.type()), new Accepted(accepted.sql() + "[]", accepted.read() + "[]"),
				new Refused(NO_ARRAYS, INSTEAD_OF_ARRAYS));
	}

	private static Stream<TypeCase> sized() {
		return Stream.of(of(numeric(1000, 1000), "numeric(1000, 1000)", "numeric(1000,1000)", "numeric(1000, 1000)"),
				new TypeCase(numeric(1001, 2),
						new Refused("numeric(1001, 2) has more digits than the 1000 that PostgreSQL keeps",
								"Write userType(\"numeric\"), which has no limit."),
						new Accepted("numeric(1001, 2)")),
				of(varchar(10485760), "varchar(10485760)", "character varying(10485760)", "varchar(10485760)"),
				new TypeCase(varchar(10485761),
						new Refused("varchar(10485761) has more characters than the 10485760 that PostgreSQL takes",
								"Write text()."),
						new Accepted("varchar(10485761)")),
				new TypeCase(array(character(10485761)),
						new Refused("char(10485761) has more characters than the 10485760 that PostgreSQL takes",
								"Write text()."),
						new Refused(NO_ARRAYS, INSTEAD_OF_ARRAYS)));
	}

	private static Stream<TypeCase> enums() {
		Refused unknown = new Refused("SQLite has no enum types, and the values of mood are not known here",
				"Say them: enumType(\"mood\", …).");
		return Stream.of(of(enumType("mood", "sad", "ok"), "mood", "public.mood", "text"),
				new TypeCase(enumType("mood"), new Accepted("mood", "public.mood"), unknown),
				new TypeCase(array(enumType("mood", "sad", "ok")), new Accepted("mood[]", "public.mood[]"),
						new Refused(NO_ARRAYS, INSTEAD_OF_ARRAYS)));
	}

	/** Types of PostgreSQL's own under SQLite are texts or numbers by their names. */
	private static Stream<TypeCase> byName() {
		Map<String, String> read = Map.of("numeric", "numeric", "varbit(5)", "bit varying(5)", "timetz",
				"time with time zone", "timestamp(3)", "timestamp(3) without time zone", "timestamptz(3)",
				"timestamp(3) with time zone", "percent", "public.percent");
		Stream<String> names = Stream.of("numeric", "bit(3)", "varbit(5)", "money", "inet", "cidr", "macaddr",
				"macaddr8", "xml", "tsvector", "tsquery", "point", "line", "box", "path", "polygon", "circle", "oid",
				"regclass", "name", "jsonpath", "pg_lsn", "int4range", "daterange", "timetz", "timestamp(3)",
				"timestamptz(3)", "percent");
		return Stream.concat(names.map((name) -> of(userType(name), name, read.getOrDefault(name, name), name)),
				Stream.of(of(userType("Odd"), "\"Odd\"", "public.\"Odd\"", "\"Odd\"", "odd"),
						new TypeCase(userType("public.percent"), new Accepted("public.percent"),
								notOneOfSqlite("public.percent")),
						new TypeCase(userType("interval day to second(3)"), new Accepted("interval day to second(3)"),
								notOneOfSqlite("interval day to second(3)")),
						new TypeCase(userType("geometry(Point, 4326)"), null, notOneOfSqlite("geometry(Point, 4326)")),
						new TypeCase(userType("text[]"), new Accepted("text[]"),
								new Refused(NO_ARRAYS, INSTEAD_OF_ARRAYS))));
	}

	private static Refused notOneOfSqlite(String type) {
		return new Refused("%s is no type of SQLite, whose types are words with at most two numbers".formatted(type),
				"Write text(), or what its values are stored as; "
						+ "where only SQLite is to differ: if (op.database().isSqlite()).");
	}

	private static Stream<TypeCase> byNameAndRelease() {
		return Stream
			.of(new TypeCase(userType("xid8"), since(13, "xid8", "xid8", "Write bigint()."), new Accepted("xid8")),
					new TypeCase(userType("int4multirange"),
							since(14, "int4multirange", "int4multirange", "Write array(userType(\"int4range\"))."),
							new Accepted("int4multirange")),
					new TypeCase(array(userType("pg_catalog.tstzmultirange")),
							since(14, "pg_catalog.tstzmultirange[]", "tstzmultirange[]",
									"Write array(userType(\"tstzrange\"))."),
							new Refused(NO_ARRAYS, INSTEAD_OF_ARRAYS)));
	}

	/** A word of PostgreSQL for a column with a sequence. */
	private static Stream<TypeCase> notTypes() {
		return Stream.of("serial", "bigserial", "smallserial")
			.map((word) -> new TypeCase(userType(word), null,
					new Refused("%s is no type of SQLite: its columns would have no numbers".formatted(word),
							"Write bigint() with identityByDefault().")));
	}

	/** Refused by the release before, which is named. */
	private static Accepted since(int major, String sql, String read, String remedy) {
		String problem = "the type %s needs PostgreSQL %d, and this is PostgreSQL %d.0"
			.formatted(read.replace("[]", ""), major, major - 1);
		return new Accepted(sql, read, major, new Refused(problem, remedy));
	}

	private static TypeCase of(ColumnType type, String sql, String read, String sqlite) {
		return of(type, sql, read, sqlite, sqlite);
	}

	private static TypeCase of(ColumnType type, String sql, String read, String sqlite, String readBySqlite) {
		return new TypeCase(type, new Accepted(sql, read), new Accepted(sqlite, readBySqlite));
	}

	@Override
	public String toString() {
		return this.type.toString();
	}

	/**
	 * What a database makes of a type.
	 */
	public sealed interface Outcome {

	}

	/**
	 * It has the type.
	 *
	 * @param sql how statements spell it
	 * @param read how the schema reader finds it
	 * @param since the release from which on it is there; 0 for all
	 * @param before what is said where it is not yet there
	 */
	public record Accepted(String sql, String read, int since, @Nullable Refused before) implements Outcome {

		private Accepted(String sql, String read) {
			this(sql, read, 0, null);
		}

		private Accepted(String sql) {
			this(sql, sql);
		}

	}

	/**
	 * It does not have the type.
	 *
	 * @param problem what the error says
	 * @param remedy what the error says to write instead
	 */
	public record Refused(String problem, String remedy) implements Outcome {

	}

}
