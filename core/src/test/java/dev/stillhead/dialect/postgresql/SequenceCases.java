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
 * Sequences.
 */
final class SequenceCases {

	private static final String S = "CREATE SEQUENCE tickets";

	private static final String T = "CREATE TABLE t (a bigint, b bigint)";

	private SequenceCases() {
	}

	static Stream<OperationCase> all() {
		return Stream.of(created(), dropped(), numbers(), others()).flatMap((cases) -> cases);
	}

	private static Stream<OperationCase> created() {
		return Stream.of(
				says("a sequence", (op) -> op.createSequence(sequence("s.Tickets")), "CREATE SEQUENCE s.\"Tickets\"")
					.after("CREATE SCHEMA s")
					.undoneBy("DROP SEQUENCE s.\"Tickets\""),
				says("a sequence with everything",
						(op) -> op.createSequence(sequence("tickets").as(integer())
							.incrementBy(-5)
							.minValue(-1000)
							.maxValue(10)
							.startWith(10)
							.cache(7)
							.cycle()
							.ownedBy("t", "a")),
						"CREATE SEQUENCE tickets AS integer INCREMENT BY -5 MINVALUE -1000 MAXVALUE 10 START WITH 10"
								+ " CACHE 7 CYCLE OWNED BY t.a")
					.after(T)
					.undoneBy("DROP SEQUENCE tickets"),
				says("a sequence if it is missing", (op) -> op.ifNotExists().createSequence(sequence("tickets")),
						"CREATE SEQUENCE IF NOT EXISTS tickets"),
				says("a sequence that a later call changes", (op) -> {
					op.createSequence(sequence("tickets"));
					op.alterSequence("tickets", setIncrement(5), restartWith(100));
				}, S, "ALTER SEQUENCE tickets INCREMENT BY 5 RESTART WITH 100").undoneBy("DROP SEQUENCE tickets"));
	}

	private static Stream<OperationCase> dropped() {
		return Stream.of(
				says("a sequence dropped by its definition",
						(op) -> op.dropSequence(sequence("tickets").incrementBy(50).startWith(1)),
						"DROP SEQUENCE tickets")
					.after(S + " INCREMENT 50")
					.undoneBy("CREATE SEQUENCE tickets INCREMENT BY 50 START WITH 1"),
				says("a sequence dropped by its name", (op) -> op.dropSequence("tickets"), "DROP SEQUENCE tickets")
					.after(S),
				says("a sequence dropped if it is there", (op) -> op.ifExists().dropSequence("tickets"),
						"DROP SEQUENCE IF EXISTS tickets"),
				says("a sequence that an earlier call describes", (op) -> {
					op.createSequence(sequence("tickets").cache(3));
					op.dropSequence("tickets");
				}, "CREATE SEQUENCE tickets CACHE 3", "DROP SEQUENCE tickets")
					.undoneBy("CREATE SEQUENCE tickets CACHE 3", "DROP SEQUENCE tickets"));
	}

	private static Stream<OperationCase> numbers() {
		return Stream.of(
				says("the numbers of a sequence",
						(op) -> op.alterSequence("tickets", setIncrement(50).was(1), setMinValue(0).wasNone(),
								setMaxValue(1000).wasNone(), setStart(0).was(1), setCache(20).was(1)),
						"ALTER SEQUENCE tickets INCREMENT BY 50 MINVALUE 0 MAXVALUE 1000 START WITH 0 CACHE 20")
					.after(S)
					.undoneBy("ALTER SEQUENCE tickets CACHE 1 START WITH 1 NO MAXVALUE NO MINVALUE INCREMENT BY 1"),
				says("the usual numbers of a sequence",
						(op) -> op.alterSequence("tickets", dropMinValue().was(0), dropMaxValue().was(9)),
						"ALTER SEQUENCE tickets NO MINVALUE NO MAXVALUE")
					.after(S + " MINVALUE 0 MAXVALUE 9 START 1")
					.undoneBy("ALTER SEQUENCE tickets MAXVALUE 9 MINVALUE 0"),
				says("a number of a sequence without a way back", (op) -> op.alterSequence("tickets", setIncrement(5)),
						"ALTER SEQUENCE tickets INCREMENT BY 5")
					.after(S),
				says("a sequence set back", (op) -> op.alterSequence("tickets", restartWith(1)),
						"ALTER SEQUENCE tickets RESTART WITH 1")
					.after(S));
	}

	private static Stream<OperationCase> others() {
		return Stream.of(
				says("a sequence that begins anew", (op) -> op.alterSequence("tickets", setCycle()),
						"ALTER SEQUENCE tickets CYCLE")
					.after(S)
					.undoneBy("ALTER SEQUENCE tickets NO CYCLE"),
				says("a sequence that does not begin anew any more", (op) -> op.alterSequence("tickets", dropCycle()),
						"ALTER SEQUENCE tickets NO CYCLE")
					.after(S + " CYCLE")
					.undoneBy("ALTER SEQUENCE tickets CYCLE"),
				says("another type of a sequence",
						(op) -> op.alterSequence("tickets", setSequenceType(bigint()).was(integer())),
						"ALTER SEQUENCE tickets AS bigint")
					.after(S + " AS integer")
					.undoneBy("ALTER SEQUENCE tickets AS integer"),
				says("another type of a sequence without a way back",
						(op) -> op.alterSequence("tickets", setSequenceType(integer())),
						"ALTER SEQUENCE tickets AS integer")
					.after(S),
				says("an owner of a sequence",
						(op) -> op.alterSequence("public.tickets", setOwner("public.t", "a").was("public.t", "b")),
						"ALTER SEQUENCE public.tickets OWNED BY public.t.a")
					.after(T + ";" + S + " OWNED BY t.b")
					.undoneBy("ALTER SEQUENCE public.tickets OWNED BY public.t.b"),
				says("a sequence for nobody", (op) -> op.alterSequence("tickets", dropOwner().was("t", "a")),
						"ALTER SEQUENCE tickets OWNED BY NONE")
					.after(T + ";" + S + " OWNED BY t.a")
					.undoneBy("ALTER SEQUENCE tickets OWNED BY t.a"),
				says("an owner where there was none", (op) -> op.alterSequence("tickets", setOwner("t", "a").wasNone()),
						"ALTER SEQUENCE tickets OWNED BY t.a")
					.after(T + ";" + S)
					.undoneBy("ALTER SEQUENCE tickets OWNED BY NONE"),
				says("an owner without a way back", (op) -> op.alterSequence("tickets", setOwner("t", "a")),
						"ALTER SEQUENCE tickets OWNED BY t.a")
					.after(T + ";" + S));
	}

}
