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

package dev.stillhead.dialect.postgresql;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.stillhead.operation.CreateTable;
import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRecorder;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.IndexDefinition;
import dev.stillhead.testing.PostgresqlServer;

import static dev.stillhead.operation.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The names that are given where none was said are those that the server itself gives.
 */
class DefaultNamesOnPostgresqlIntegrationTests {

	private static final String LONG_TABLE = "a_table_with_a_rather_long_name_for_a_table_of_any_sort_at_all";

	private static final String LONG_COLUMN = "ein_überaus_langer_spaltenname_mit_öäü_und_ß_am_schluß_öö";

	@RegisterExtension
	static final EmptyDatabase database = new EmptyDatabase(PostgresqlServer::shared);

	private final JdbcTemplate jdbc = database.jdbc();

	@Test
	void areTheServersOwn() {
		this.jdbc.execute("""
				CREATE TABLE orders (
				    id integer PRIMARY KEY,
				    user_id integer UNIQUE REFERENCES orders (id),
				    age integer CHECK (age > 0) CHECK (age < 200),
				    a integer, b integer,
				    UNIQUE (a, b), UNIQUE (a, b) INCLUDE (id), UNIQUE (b, a) DEFERRABLE,
				    CHECK (a < b), CHECK (a + b < 9),
				    FOREIGN KEY (a, b) REFERENCES orders (a, b),
				    FOREIGN KEY (a) REFERENCES orders (id), FOREIGN KEY (a) REFERENCES orders (id),
				    EXCLUDE USING btree (a WITH =, b WITH =) INCLUDE (id), EXCLUDE USING btree ((a + b) WITH =))""");
		Migration migration = (op) -> op.createTable("orders", column("id", integer()).primaryKey(),
				column("user_id", integer()).unique().references("orders", "id"),
				column("age", integer()).check("age > 0").check("age < 200"), column("a", integer()),
				column("b", integer()), unique("a", "b"), unique("a", "b").include("id"), unique("b", "a").deferrable(),
				check("a < b"), check("a + b < 9"), foreignKey("a", "b").references("orders", "a", "b"),
				foreignKey("a").references("orders", "id"), foreignKey("a").references("orders", "id"),
				exclude(key("a").with("="), key("b").with("=")).using("btree").include("id"),
				exclude(key(sql("a + b")).with("=")).using("btree"));
		assertThat(names(migration)).isEqualTo(namesOf("orders"));
	}

	@Test
	void areTheServersOwnForIndexes() {
		this.jdbc.execute("CREATE TABLE t (a text, b text)");
		this.jdbc.execute("CREATE INDEX ON t (a)");
		this.jdbc.execute("CREATE INDEX ON t (a DESC)");
		this.jdbc.execute("CREATE INDEX ON t (a, b) INCLUDE (b)");
		this.jdbc.execute("CREATE INDEX ON t ((a || b))");
		this.jdbc.execute("CREATE INDEX ON t ((a || b), (b || a), a)");
		Migration migration = (op) -> op.createTable("t", column("a", text()), column("b", text()), index("a"),
				index(key("a").desc()), index("a", "b").include("b"), index(key(sql("a || b"))),
				index(key(sql("a || b")), key(sql("b || a")), key("a")));
		assertThat(names(migration)).isEqualTo(namesOf("t"));
	}

	@Test
	void areShortenedAsTheServerShortensThem() {
		this.jdbc.execute("CREATE TABLE %s (%s integer PRIMARY KEY CHECK (%2$s > 0) REFERENCES %1$s)"
			.formatted(LONG_TABLE, LONG_COLUMN));
		this.jdbc.execute("CREATE INDEX ON %s (%s, %2$s, (1 + %2$s))".formatted(LONG_TABLE, LONG_COLUMN));
		Migration migration = (op) -> op.createTable(LONG_TABLE,
				column(LONG_COLUMN, integer()).primaryKey()
					.check(LONG_COLUMN + " > 0")
					.references(LONG_TABLE, LONG_COLUMN),
				index(key(LONG_COLUMN), key(LONG_COLUMN), key(sql("1 + " + LONG_COLUMN))));
		assertThat(names(migration)).isEqualTo(namesOf(LONG_TABLE));
	}

	private static List<String> names(Migration migration) {
		CreateTable operation = (CreateTable) new MigrationRecorder("abc", migration, OperationCase.DATABASE).upgrade()
			.get(0);
		return Stream
			.concat(operation.table().constraints().stream().map(ConstraintDefinition::name),
					operation.table().indexes().stream().map(IndexDefinition::name))
			.sorted()
			.toList();
	}

	private List<String> namesOf(String table) {
		return this.jdbc.queryForList(
				"""
						SELECT conname FROM pg_constraint WHERE conrelid = ?::regclass AND contype <> 'n'
						UNION SELECT relname FROM pg_index JOIN pg_class c ON c.oid = indexrelid WHERE indrelid = ?::regclass""",
				String.class, table, table)
			.stream()
			.sorted()
			.toList();
	}

}
