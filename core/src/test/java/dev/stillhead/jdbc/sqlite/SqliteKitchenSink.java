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

package dev.stillhead.jdbc.sqlite;

import java.util.List;

/**
 * One of everything that SQLite has.
 */
final class SqliteKitchenSink {

	static final String[] STATEMENTS = {
			"CREATE TABLE cooks (name varchar(20) NOT NULL, town text, PRIMARY KEY (town, name)) WITHOUT ROWID",
			"CREATE TABLE Suppliers (Id integer PRIMARY KEY, \"select\" TEXT UNIQUE) STRICT",
			"""
					CREATE TABLE dishes (
					    id integer PRIMARY KEY AUTOINCREMENT,
					    name text NOT NULL COLLATE NOCASE DEFAULT 'it''s' UNIQUE,
					    price decimal(10,2) DEFAULT -1.50 CHECK ((dishes.price>= -1)),
					    made TIMESTAMP DEFAULT CURRENT_TIMESTAMP,
					    size "double precision" DEFAULT (1 + length('x')) CONSTRAINT sane CHECK (size <> 1.5e-3 OR size == .5),
					    fresh boolean DEFAULT TRUE,
					    untyped,
					    label text GENERATED ALWAYS AS (upper(name) || '!') STORED,
					    twice integer AS (price * 2),
					    supplier integer REFERENCES suppliers ON DELETE SET NULL ON UPDATE CASCADE,
					    cook varchar(20) DEFAULT NULL,
					    town text,
					    CONSTRAINT by_cook FOREIGN KEY (town, cook) REFERENCES cooks (TOWN, name) ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
					    FOREIGN KEY (supplier) REFERENCES gone (id) NOT DEFERRABLE,
					    CONSTRAINT named UNIQUE (name, price),
					    UNIQUE (town, cook),
					    CHECK (fresh IN (0, 1) AND "cook" <> "anonymous"),
					    CHECK (price <> - size)
					)""",
			"CREATE TABLE t (a integer, CONSTRAINT mood CHECK (a > 0), CONSTRAINT mood CHECK (a < 9))",
			"CREATE UNIQUE INDEX cheap ON dishes (price, name COLLATE BINARY DESC) WHERE price < 5 AND name IS NOT NULL",
			"CREATE INDEX by_label ON dishes (lower(name) COLLATE NOCASE DESC, (price + 1), \"name\")",
			"CREATE VIEW cheap_dishes (dish, cost) AS SELECT name, d.price FROM dishes d WHERE d.price IN (1, 2)",
			"CREATE TRIGGER touch AFTER UPDATE OF name ON dishes WHEN new.price > 0 BEGIN UPDATE cooks SET town = 'x' WHERE name = new.cook; SELECT 1; END",
			"CREATE TRIGGER cheap_insert INSTEAD OF INSERT ON cheap_dishes BEGIN INSERT INTO dishes (name) VALUES (new.dish); END",
			"CREATE VIRTUAL TABLE texts USING fts5(title, body, tokenize = 'porter')" };

	static final List<String> EXPECTED = """
			table Suppliers, family=(), storage=(options={strict=true})
			  column Id, type=integer, nullability=NOT_NULL
			  column select, type=text, nullability=NULLABLE
			  key Suppliers_pkey, columns=[Id], deferral=NOT_DEFERRABLE
			  key Suppliers_select_key, columns=[select], deferral=NOT_DEFERRABLE
			table cooks, family=(), storage=(options={without_rowid=true})
			  column name, type=varchar(20), nullability=NOT_NULL
			  column town, type=text, nullability=NOT_NULL
			  key cooks_pkey, columns=[town, name], deferral=NOT_DEFERRABLE
			table dishes, family=(), storage=()
			  column id, type=integer, nullability=NOT_NULL, identity=BY DEFAULT
			  column name, type=text, nullability=NOT_NULL, defaultValue='it''s', collation=NOCASE
			  column price, type=numeric(10, 2), nullability=NULLABLE, defaultValue=-1.50
			  column made, type=timestamp, nullability=NULLABLE, defaultValue=CURRENT_TIMESTAMP
			  column size, type=double precision, nullability=NULLABLE, defaultValue=1 + length('x')
			  column fresh, type=boolean, nullability=NULLABLE, defaultValue=true
			  column untyped, type=, nullability=NULLABLE
			  column label, type=text, nullability=NULLABLE, generated=(upper(name) || '!') STORED
			  column twice, type=integer, nullability=NULLABLE, generated=(price * 2) VIRTUAL
			  column supplier, type=integer, nullability=NULLABLE
			  column cook, type=varchar(20), nullability=NULLABLE
			  column town, type=text, nullability=NULLABLE
			  key dishes_pkey, columns=[id], deferral=NOT_DEFERRABLE
			  key dishes_name_key, columns=[name], deferral=NOT_DEFERRABLE
			  key dishes_town_cook_key, columns=[town, cook], deferral=NOT_DEFERRABLE
			  key named, columns=[name, price], deferral=NOT_DEFERRABLE
			  check dishes_check, expression=fresh IN (0, 1) AND cook <> 'anonymous', validated, enforced
			  check dishes_check1, expression=price <> -size, validated, enforced
			  check dishes_price_check, expression=price >= -1, validated, enforced
			  check sane, expression=size <> 1.5e-3 OR size = .5, validated, enforced
			  foreign key by_cook, columns=[town, cook], table=cooks, referenced=[town, name], options=(onDelete=CASCADE, onUpdate=NO_ACTION, deferral=INITIALLY_DEFERRED, validated), enforced
			  foreign key dishes_supplier_fkey, columns=[supplier], table=Suppliers, referenced=[Id], options=(onDelete=SET_NULL, onUpdate=CASCADE, deferral=NOT_DEFERRABLE, validated), enforced
			  foreign key dishes_supplier_fkey1, columns=[supplier], table=gone, referenced=[id], options=(onDelete=NO_ACTION, onUpdate=NO_ACTION, deferral=NOT_DEFERRABLE, validated), enforced
			  index by_label, method=btree, keys=[lower(name) COLLATE NOCASE DESC, price + 1, name], valid
			  index cheap, method=btree, keys=[price, name COLLATE BINARY DESC], unique, where=price < 5 AND name IS NOT NULL, valid
			  trigger touch, definition=CREATE TRIGGER touch AFTER UPDATE OF name ON dishes WHEN new.price > 0 BEGIN UPDATE cooks SET town = 'x' WHERE name = new.cook; SELECT 1; END, firing=ORIGIN
			table t, family=(), storage=()
			  column a, type=integer, nullability=NULLABLE
			  check mood, expression=a > 0, validated, enforced
			  check mood1, expression=a < 9, validated, enforced
			table texts, family=(), storage=(method=fts5(title, body, tokenize = 'porter'))
			  column title, type=, nullability=NULLABLE
			  column body, type=, nullability=NULLABLE
			view cheap_dishes, query=SELECT name, d.price FROM dishes d WHERE d.price IN (1, 2)
			  column dish, type=text, nullability=NULLABLE
			  column cost, type=numeric(10, 2), nullability=NULLABLE
			  trigger cheap_insert, definition=CREATE TRIGGER cheap_insert INSTEAD OF INSERT ON cheap_dishes BEGIN INSERT INTO dishes(name) VALUES (new.dish); END, firing=ORIGIN
			"""
		.lines()
		.toList();

	private SqliteKitchenSink() {
	}

}
