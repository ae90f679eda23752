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

import java.util.stream.Stream;

import static dev.stillhead.dialect.postgresql.OperationCase.says;
import static dev.stillhead.operation.Ddl.*;

/**
 * Domains.
 */
final class DomainCases {

	private static final String D = "CREATE DOMAIN percent AS integer";

	private DomainCases() {
	}

	static Stream<OperationCase> all() {
		return Stream.of(created(), dropped(), changed(), checks()).flatMap((cases) -> cases);
	}

	private static Stream<OperationCase> created() {
		return Stream.of(
				says("a domain", (op) -> op.createDomain("s.Code", text()), "CREATE DOMAIN s.\"Code\" AS text")
					.after("CREATE SCHEMA s")
					.undoneBy("DROP DOMAIN s.\"Code\""),
				says("a domain with everything",
						(op) -> op.createDomain("email", varchar(320), collate("C"), defaultTo("a@b"), notNull(),
								check("VALUE ~ '@'"), check("length(VALUE) > 2").named("long_enough")),
						"CREATE DOMAIN email AS varchar(320) COLLATE \"C\" DEFAULT 'a@b' NOT NULL"
								+ " CONSTRAINT email_check CHECK (VALUE ~ '@')"
								+ " CONSTRAINT long_enough CHECK (length(VALUE) > 2)")
					.undoneBy("DROP DOMAIN email"),
				says("defaults of domains", (op) -> {
					op.createDomain("percent", integer(), defaultTo(0));
					op.createDomain("switch", bool(), defaultTo(true));
					op.createDomain("moment", timestamptz(), defaultTo(sql("now()")));
				}, "CREATE DOMAIN percent AS integer DEFAULT 0", "CREATE DOMAIN switch AS boolean DEFAULT true",
						"CREATE DOMAIN moment AS timestamptz DEFAULT now()")
					.undoneBy("DROP DOMAIN moment", "DROP DOMAIN switch", "DROP DOMAIN percent"),
				says("a domain that a later call changes", (op) -> {
					op.createDomain("percent", integer());
					op.alterDomain("percent", setDefault(1), addCheck(check("VALUE > 0")));
				}, D, "ALTER DOMAIN percent SET DEFAULT 1",
						"ALTER DOMAIN percent ADD CONSTRAINT percent_check CHECK (VALUE > 0)")
					.undoneBy("DROP DOMAIN percent"));
	}

	private static Stream<OperationCase> dropped() {
		return Stream.of(
				says("a domain dropped by its definition",
						(op) -> op.dropDomain("percent", integer(), check("VALUE > 0")), "DROP DOMAIN percent")
					.after(D + " CONSTRAINT percent_check CHECK (VALUE > 0)")
					.undoneBy(D + " CONSTRAINT percent_check CHECK (VALUE > 0)"),
				says("a domain dropped by its name", (op) -> op.dropDomain("percent"), "DROP DOMAIN percent").after(D),
				says("a domain dropped if it is there", (op) -> op.ifExists().dropDomain("percent"),
						"DROP DOMAIN IF EXISTS percent"),
				says("a domain that an earlier call describes", (op) -> {
					op.createDomain("percent", integer());
					op.dropDomain("percent");
				}, D, "DROP DOMAIN percent").undoneBy(D, "DROP DOMAIN percent"));
	}

	private static Stream<OperationCase> changed() {
		return Stream.of(
				says("default and NOT NULL of a domain",
						(op) -> op.alterDomain("percent", setDefault(50).wasNone(), setNotNull()),
						"ALTER DOMAIN percent SET DEFAULT 50", "ALTER DOMAIN percent SET NOT NULL")
					.after(D)
					.undoneBy("ALTER DOMAIN percent DROP NOT NULL", "ALTER DOMAIN percent DROP DEFAULT"),
				says("default and NOT NULL of a domain dropped",
						(op) -> op.alterDomain("percent", dropDefault().was(1), dropNotNull()),
						"ALTER DOMAIN percent DROP DEFAULT", "ALTER DOMAIN percent DROP NOT NULL")
					.after(D + " DEFAULT 1 NOT NULL")
					.undoneBy("ALTER DOMAIN percent SET NOT NULL", "ALTER DOMAIN percent SET DEFAULT 1"),
				says("a default of a domain without a way back", (op) -> op.alterDomain("percent", dropDefault()),
						"ALTER DOMAIN percent DROP DEFAULT")
					.after(D));
	}

	private static Stream<OperationCase> checks() {
		return Stream.of(
				says("checks of a domain",
						(op) -> op.alterDomain("percent", addCheck(check("VALUE > 0").notValid()),
								addCheck(check("VALUE < 101").named("high"))),
						"ALTER DOMAIN percent ADD CONSTRAINT percent_check CHECK (VALUE > 0) NOT VALID",
						"ALTER DOMAIN percent ADD CONSTRAINT high CHECK (VALUE < 101)")
					.after(D)
					.undoneBy("ALTER DOMAIN percent DROP CONSTRAINT high",
							"ALTER DOMAIN percent DROP CONSTRAINT percent_check"),
				says("a check of a domain dropped by its definition",
						(op) -> op.alterDomain("percent", dropCheck(check("VALUE > 0"))),
						"ALTER DOMAIN percent DROP CONSTRAINT percent_check")
					.after(D + " CHECK (VALUE > 0)")
					.undoneBy("ALTER DOMAIN percent ADD CONSTRAINT percent_check CHECK (VALUE > 0)"),
				says("a check of a domain dropped by its name",
						(op) -> op.alterDomain("percent", dropCheck("percent_check")),
						"ALTER DOMAIN percent DROP CONSTRAINT percent_check")
					.after(D + " CHECK (VALUE > 0)"));
	}

}
