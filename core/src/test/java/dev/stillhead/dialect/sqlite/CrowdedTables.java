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

/**
 * Tables that have everything a table of SQLite may have, with rows.
 */
final class CrowdedTables {

	/** Users with everything around them. */
	static final String[] USERS = { "CREATE TABLE teams (id integer PRIMARY KEY, name text NOT NULL)", """
			CREATE TABLE users (
			    id integer PRIMARY KEY AUTOINCREMENT,
			    email varchar(320) NOT NULL COLLATE NOCASE UNIQUE, -- how they log in
			    name text DEFAULT 'nobody' CHECK (length(name) > 0 AND users.name <> 'root'),
			    age integer CONSTRAINT users_age_check CHECK (age BETWEEN 0 AND 150),
			    boss integer REFERENCES users (id) ON DELETE SET NULL,
			    team integer,
			    nick text CONSTRAINT users_nick_key UNIQUE,
			    shout text GENERATED ALWAYS AS (upper(name)) STORED,
			    CONSTRAINT users_team_fkey FOREIGN KEY (team) REFERENCES teams (id) ON DELETE CASCADE,
			    CHECK (boss <> id)
			)""",
			"CREATE TABLE orders (id integer PRIMARY KEY, user_id integer REFERENCES users (id) ON DELETE CASCADE)",
			"CREATE UNIQUE INDEX users_adult ON users (name, age DESC) WHERE age >= 18",
			"CREATE INDEX users_lower ON users (lower(name))",
			"CREATE VIEW adults AS SELECT id, name FROM users WHERE age >= 18",
			"CREATE TRIGGER users_touch AFTER UPDATE OF name ON users BEGIN UPDATE teams SET name = new.name WHERE id = new.team; END",
			"CREATE TRIGGER orders_touch AFTER INSERT ON orders BEGIN UPDATE users SET age = age + 1 WHERE id = new.user_id; END",
			"CREATE TRIGGER adults_insert INSTEAD OF INSERT ON adults BEGIN INSERT INTO users (email, name, age) VALUES (new.name, new.name, 18); END",
			"INSERT INTO teams VALUES (1, 'one')",
			"INSERT INTO users (id, email, name, age, team) VALUES (1, 'ada@x', 'Ada', 36, 1), (7, 'bob@x', 'Bob', NULL, NULL)",
			"INSERT INTO users (id, email) VALUES (9, 'gone@x')", "DELETE FROM users WHERE id = 9",
			"INSERT INTO orders VALUES (1, 1), (2, 7)" };

	private CrowdedTables() {
	}

}
