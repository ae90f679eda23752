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

import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;

import dev.stillhead.operation.Operations;
import dev.stillhead.schema.DatabaseProduct;

import static dev.stillhead.operation.Ddl.*;

/**
 * One example for each kind of operation.
 */
enum WrittenExample {

	CREATE_TABLE((op) -> op.createTable("habits.program_templates",
			column("id", uuid()).primaryKey().defaultTo(sql("gen_random_uuid()")),
			column("title", varchar(200)).notNull().unique(),
			column("weeks", smallint()).notNull().defaultTo(12).check("weeks BETWEEN 1 AND 104"),
			column("price", numeric(10, 2)).defaultTo(new BigDecimal("1.50")),
			column("tags", array(text())).notNull().defaultTo(sql("'{}'")),
			column("kind", enumType("habits.kind", "free", "paid")).defaultTo("free"),
			column("place", userType("geometry(Point, 4326)")),
			column("length", integer()).generatedAs("char_length(title)"),
			column("coach_id", bigint()).references("habits.coaches", "id").onDelete(CASCADE).onUpdate(RESTRICT),
			column("sorted", text()).collate("C").comment("Sorted by byte"),
			check("price IS NULL OR price >= 0").named("price_not_negative"), unique("title", "weeks"),
			foreignKey("title", "weeks").references("habits.plans", "title", "weeks")
				.onDelete(SET_NULL, "weeks")
				.matchFull()
				.deferrable()
				.initiallyDeferred(),
			index(key("title").desc().nullsLast(), key(sql("lower(sorted)")).opclass("text_pattern_ops")),
			comment("What a coach offers"))),

	CREATE_SMALL_TABLE((op) -> op.createTable("notes", column("id", bigint()).identity().primaryKey())),

	CREATE_JOIN_TABLE((op) -> op.createTable("a_b", column("a_id", bigint()).notNull(),
			column("b_id", bigint()).notNull(), primaryKey("a_id", "b_id").include().named("a_b_key"),
			column("seen", bool()).notNull().defaultTo(false))),

	CREATE_TABLE_IF_NOT_EXISTS(
			(op) -> op.ifNotExists().createTable("notes", column("id", bigint()).identityByDefault())),

	DROP_TABLE((op) -> op.dropTable("habits.notes", column("id", bigint()).identity().primaryKey(),
			column("body", text()).notNull(), index("body"))),

	DROP_TABLE_BY_NAME((op) -> op.dropTable("habits.notes")),

	RENAME_TABLE((op) -> op.renameTable("habits.runs", "ingestion_runs")),

	ALTER_TABLE((op) -> op.alterTable("habits.notes", setTableComment("New").was("Old"), setSchema("archive"))),

	DROP_TABLE_COMMENT((op) -> op.alterTable("habits.notes", dropTableComment().was("Old"))),

	ADD_COLUMN((op) -> op.addColumn("habits.users", column("email", varchar(320)))),

	ADD_COLUMNS((op) -> op.addColumn("habits.users", column("first_name", text()).notNull().defaultTo(""),
			column("last_name", text()).unique())),

	DROP_COLUMN((op) -> op.dropColumn("habits.users", column("name", varchar(200)).notNull())),

	DROP_COLUMN_BY_NAME((op) -> op.ifExists().dropColumn("habits.users", "name")),

	ALTER_COLUMN((op) -> op.alterColumn("habits.users", "name", setType(varchar(400)).was(varchar(200)),
			setDefault("nobody").wasNone(), setNotNull())),

	ALTER_COLUMN_USING((op) -> op.alterColumn("t", "a", setType(integer()).using("a::integer").was(text(), "a::text"))),

	ALTER_COLUMN_COMMENT((op) -> op.alterColumn("t", "a", setComment("New").was("Old"), dropNotNull())),

	ALTER_COLUMN_IDENTITY((op) -> op.alterColumn("t", "a", dropDefault().was(3), addIdentityByDefault())),

	DROP_IDENTITY((op) -> op.alterColumn("t", "a", dropIdentity().wasAlways())),

	ALTER_COLUMN_COUNTING((op) -> op.alterColumn("t", "a", setIdentityByDefault(),
			setIdentity(setIncrement(10).was(1), setMaxValue(900).wasNone(), setStart(5).was(1), setCycle()))),

	ADD_IDENTITY_WITH_OPTIONS((op) -> {
		op.addColumn("t", column("n", bigint()).identity().startWith(100).incrementBy(10));
		op.alterColumn("t", "a", addIdentityByDefault().minValue(5).maxValue(5_000_000_000L).cache(20).cycle());
		op.alterColumn("t", "b", dropIdentity().wasAlways().startWith(3));
		op.alterColumn("t", "c", setIdentityAlways());
	}),

	DROP_GENERATED((op) -> op.alterColumn("t", "a", dropGenerated())),

	RENAME_COLUMN((op) -> op.renameColumn("habits.users", "name", "Full Name")),

	ADD_CONSTRAINT((op) -> {
		op.addConstraint("habits.users", primaryKey("id").deferrable());
		op.addConstraint("habits.users", unique("email").nullsNotDistinct().include("name"));
		op.addConstraint("habits.users", check("age > 0").notValid().named("users_age_check"));
		op.addConstraint("habits.users", foreignKey("boss").references("habits.users", "id").notValid());
	}),

	DROP_CONSTRAINT((op) -> {
		op.dropConstraint("habits.users", unique("email"));
		op.dropConstraint("habits.users", check("age > 0").named("users_age_check"));
	}),

	VALIDATE_CONSTRAINT((op) -> op.validateConstraint("habits.users", "users_boss_fkey")),

	RENAME_CONSTRAINT((op) -> op.renameConstraint("habits.users", "old_name", "new_name")),

	CREATE_INDEX((op) -> {
		op.createIndex("habits.users", index("email"));
		op.createIndex("habits.users", index("email").unique().where("is_deleted = false").named("active"));
		op.createIndex("habits.users", index("settings").using("gin").with("fastupdate", "off"));
	}),

	CREATE_INDEX_OUTSIDE(
			(op) -> op.outsideTransaction((o) -> o.createIndex("habits.users", index("email").concurrently()))),

	DROP_INDEX((op) -> op.dropIndex("habits.users", index(key("a").nullsFirst(), key("b").collate("C")))),

	RENAME_INDEX((op) -> op.renameIndex("habits.users", "old_name", "new_name")),

	CREATE_ENUM((op) -> op.createEnum(enumType("habits.mood", "sad", "ok", "it's fine"))),

	DROP_ENUM((op) -> op.dropEnum(enumType("habits.mood", "sad", "ok"))),

	ADD_ENUM_VALUE((op) -> op.addEnumValue("habits.mood", "fine", after("ok"))),

	ADD_ENUM_VALUES_OUTSIDE((op) -> op.outsideTransaction((o) -> {
		o.addEnumValue("habits.mood", "fine", before("ok"));
		o.addEnumValue("habits.mood", "fabulous");
	})),

	RENAME_ENUM_VALUE((op) -> op.renameEnumValue("habits.mood", "sad", "unhappy")),

	REPLACE_ENUM((op) -> op.replaceEnum(enumType("habits.mood", "ok", "sad"), ref("habits.users", "feels"),
			ref("habits.users", "felt"))),

	CREATE_SEQUENCE((op) -> op.createSequence(sequence("habits.tickets").as(integer())
		.startWith(10)
		.incrementBy(-5)
		.minValue(-1000)
		.maxValue(10)
		.cache(7)
		.cycle()
		.ownedBy("habits.notes", "id"))),

	ALTER_SEQUENCE((op) -> op.alterSequence("habits.tickets", setIncrement(50).was(1), setCycle(),
			setSequenceType(bigint()).was(integer()), setMaxValue(99).wasNone(), setOwner("t", "a").wasNone())),

	RESTART_SEQUENCE((op) -> op.alterSequence("habits.tickets", setMinValue(1000).was(1), restartWith(1000))),

	DROP_SEQUENCE((op) -> op.dropSequence(sequence("habits.tickets").incrementBy(50))),

	CREATE_DOMAIN((op) -> op.createDomain("habits.percent", numeric(5, 2), notNull(), defaultTo(0), check("VALUE >= 0"),
			check("VALUE <= 100").named("percent_high"))),

	ALTER_DOMAIN((op) -> op.alterDomain("habits.percent", setDefault(1).was(0), dropNotNull(),
			addCheck(check("VALUE <> 13").notValid().named("percent_odd")), dropCheck(check("VALUE >= 0")))),

	DROP_DOMAIN((op) -> op.dropDomain("habits.code", text(), collate("C"))),

	TABLE_LAYOUT((op) -> op.createTable("habits.sales", column("made", date()).notNull(), column("id", bigint()),
			unlogged(), tableOption("fillfactor", 70), partitionByRange("made"),
			exclude(key("id").with("=")).using("btree").where("id > 0").named("no_two"))),

	ALTER_TABLE_OPTIONS((op) -> op.alterTable("habits.notes", setTableOption("fillfactor", 80).was(70),
			dropTableOption("autovacuum_enabled").was(false))),

	CREATE_VIEW((op) -> op.createView("habits.active", "SELECT id\nFROM habits.users\nWHERE NOT is_deleted")),

	CREATE_MATERIALIZED_VIEW((op) -> op.createMaterializedView("habits.counts", "SELECT count(*) FROM habits.users")),

	REPLACE_VIEW((op) -> op.replaceView("habits.active", "SELECT id\nFROM users", " SELECT id,\n    1 AS one")),

	DROP_VIEW((op) -> op.dropView("habits.active", "SELECT id FROM habits.users")),

	CREATE_FUNCTION((op) -> op.createFunction("habits.touch()", """
			CREATE FUNCTION habits.touch() RETURNS trigger LANGUAGE plpgsql AS $$
			BEGIN
			  NEW.note := E'a \\\\ b "quoted"';
			  RETURN NEW;
			END $$""")),

	REPLACE_FUNCTION((op) -> op.replaceFunction("one()", "CREATE FUNCTION one() RETURNS integer LANGUAGE sql\nRETURN 1",
			"CREATE FUNCTION one() RETURNS integer LANGUAGE sql\nRETURN 2")),

	DROP_FUNCTION((op) -> op.dropFunction("one()", "CREATE FUNCTION one() RETURNS integer LANGUAGE sql RETURN 1")),

	CREATE_TRIGGER((op) -> op.createTrigger("habits.users", "touch",
			"CREATE TRIGGER touch BEFORE UPDATE ON habits.users FOR EACH ROW EXECUTE FUNCTION habits.touch()")),

	DROP_TRIGGER((op) -> op.dropTrigger("habits.users", "touch",
			"CREATE TRIGGER touch BEFORE UPDATE ON habits.users FOR EACH ROW EXECUTE FUNCTION habits.touch()")),

	CREATE_SCHEMA((op) -> op.createSchema("habits")),

	DROP_SCHEMA((op) -> op.dropSchema("habits")),

	CREATE_EXTENSION((op) -> op.ifNotExists().createExtension("citext")),

	DROP_EXTENSION((op) -> op.dropExtension("citext")),

	BULK_INSERT((op) -> op.bulkInsert("habits.kinds", columns("id", "name", "weight"), row(1, "free", null),
			row(2, "paid", new BigDecimal("2.5")))),

	EXECUTE((op) -> op.execute("UPDATE habits.users SET email = '' WHERE email IS NULL")),

	EXECUTE_WITHOUT_UNDO((op) -> op.execute(sql("ANALYZE habits.users").needsNoUndo())),

	EXECUTE_WITH_UNDO((op) -> op
		.execute(sql("COMMENT ON SCHEMA habits IS 'Where they are'").undoneBy("COMMENT ON SCHEMA habits IS NULL"))),

	VIRTUAL_COLUMN(18, (op) -> {
		op.createTable("habits.boxes", column("side", integer()).notNull(),
				column("area", integer()).generatedVirtuallyAs("side * side").comment("Not kept"));
		op.addColumn("habits.users", column("shout", text()).notNull().generatedVirtuallyAs("upper(name)"));
		op.dropColumn("habits.users", column("twice", integer()).generatedVirtuallyAs("age * 2"));
	}),

	NOT_ENFORCED(18, (op) -> {
		op.createTable("habits.notes", column("user_id", bigint()),
				check("user_id > 0").notEnforced().named("notes_user_positive"),
				foreignKey("user_id").references("habits.users", "id").onDelete(CASCADE).notEnforced());
		op.addConstraint("habits.users", check("age > 0").notEnforced().named("users_age_check"));
		op.dropConstraint("habits.users", foreignKey("boss").references("habits.users", "id").notEnforced());
	}),

	ODD_NAMES((op) -> op.createTable("\"odd.schema\".\"a \"\"b\"\"\"", column(quoted("x.y"), text()).notNull(),
			index(quoted("x.y")).named(quoted("i.j"))));

	private final int release;

	private final Consumer<Operations> words;

	WrittenExample(Consumer<Operations> words) {
		this(17, words);
	}

	WrittenExample(int release, Consumer<Operations> words) {
		this.release = release;
		this.words = words;
	}

	DatabaseProduct product() {
		return new DatabaseProduct("PostgreSQL", this.release, 2);
	}

	Consumer<Operations> words() {
		return this.words;
	}

	String fileName() {
		return name().toLowerCase(Locale.ROOT) + ".golden";
	}

}
