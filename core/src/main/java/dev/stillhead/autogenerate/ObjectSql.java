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

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.AlterTable;
import dev.stillhead.operation.Former;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.TableAlteration;
import dev.stillhead.operation.TableOptionAlteration;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequenceOptions;
import dev.stillhead.schema.SequencePicture;
import dev.stillhead.schema.TableStorage;

/**
 * SQL for things of PostgreSQL that operations have no words for.
 */
final class ObjectSql {

	private ObjectSql() {
	}

	/** Another comment, or none. */
	static MigrateOperation comment(String what, @Nullable String before, @Nullable String after, Vocabulary words) {
		return Vocabulary.statement(comment(what, after, words), comment(what, before, words));
	}

	/**
	 * What takes a comment away before its object goes, so that it comes back behind it.
	 */
	static List<MigrateOperation> uncommented(String what, @Nullable String comment, Vocabulary words) {
		return (comment != null) ? List.of(comment(what, comment, null, words)) : List.of();
	}

	private static String comment(String what, @Nullable String text, Vocabulary words) {
		return "COMMENT ON " + what + " IS " + ((text != null) ? words.syntax().literal(text) : "NULL");
	}

	/** A new sequence that is lost in a crash and belongs to nobody yet. */
	static String createUnlogged(SequencePicture sequence, Vocabulary words) {
		String options = changes(usual(sequence.options()), sequence.options(), "");
		return ("CREATE UNLOGGED SEQUENCE " + words.sql(sequence.name()) + " AS " + sequence.options().type() + " "
				+ options)
			.strip();
	}

	/**
	 * The options that differ.
	 */
	static String changes(SequenceOptions formerly, SequenceOptions after, String verb) {
		SequenceOptions before = withType(formerly, after.type());
		List<String> changes = new ArrayList<>();
		add(changes, "INCREMENT BY", before.increment(), after.increment());
		add(changes, "MINVALUE", before.minimum(), after.minimum());
		add(changes, "MAXVALUE", before.maximum(), after.maximum());
		add(changes, "START WITH", before.start(), after.start());
		add(changes, "CACHE", before.cache(), after.cache());
		if (before.cycle() != after.cycle()) {
			changes.add(after.cycle() ? "CYCLE" : "NO CYCLE");
		}
		String set = String.join(" ", changes.stream().map((change) -> verb + change).toList());
		return startsAgain(formerly, after) ? set + " RESTART WITH " + after.start() : set;
	}

	/**
	 * The options after a change of type: a bound that was that of the old type becomes
	 * that of the new one, another stays.
	 */
	static SequenceOptions withType(SequenceOptions before, String type) {
		if (before.type().equals(type)) {
			return before;
		}
		SequenceOptions usual = usual(before);
		SequenceOptions usualThen = usual(new SequenceOptions(type, before.start(), before.increment(),
				before.minimum(), before.maximum(), before.cache(), before.cycle()));
		return new SequenceOptions(type, before.start(), before.increment(),
				(before.minimum() == usual.minimum()) ? usualThen.minimum() : before.minimum(),
				(before.maximum() == usual.maximum()) ? usualThen.maximum() : before.maximum(), before.cache(),
				before.cycle());
	}

	/** Whether no number that was reached before is one of those that are to come. */
	static boolean startsAgain(SequenceOptions before, SequenceOptions after) {
		return after.minimum() > before.maximum() || after.maximum() < before.minimum();
	}

	private static void add(List<String> changes, String option, long before, long after) {
		if (before != after) {
			changes.add(option + " " + after);
		}
	}

	/** What the server takes where nothing is said. */
	static SequenceOptions usual(SequenceOptions options) {
		long greatest = switch (options.type()) {
			case "smallint" -> Short.MAX_VALUE;
			case "integer" -> Integer.MAX_VALUE;
			default -> Long.MAX_VALUE;
		};
		boolean up = options.increment() > 0;
		long minimum = up ? 1 : -greatest - 1;
		long maximum = up ? greatest : -1;
		return new SequenceOptions(options.type(), up ? options.minimum() : options.maximum(), 1, minimum, maximum, 1,
				false);
	}

	/** Changes how the rows of a table are kept. */
	static List<MigrateOperation> storage(QualifiedName table, TableStorage before, TableStorage after,
			Vocabulary words) {
		List<MigrateOperation> operations = new ArrayList<>();
		String alter = "ALTER TABLE " + words.sql(table) + " ";
		if (before.unlogged() != after.unlogged()) {
			operations.add(Vocabulary.statement(alter + (after.unlogged() ? "SET UNLOGGED" : "SET LOGGED"),
					alter + (before.unlogged() ? "SET UNLOGGED" : "SET LOGGED")));
		}
		List<TableAlteration> options = new ArrayList<>();
		Set<String> names = new TreeSet<>(before.options().keySet());
		names.addAll(after.options().keySet());
		for (String name : names) {
			String was = before.options().get(name);
			String is = after.options().get(name);
			if (!Objects.equals(was, is)) {
				options.add(new TableOptionAlteration(name, is, new Former<>(was)));
			}
		}
		if (!options.isEmpty()) {
			operations.add(new AlterTable(Vocabulary.LOCATION, words.name(table), options));
		}
		return operations;
	}

	/** Changes storage parameters. */
	static String parameters(String alter, Map<String, String> before, Map<String, String> after) {
		List<String> statements = new ArrayList<>();
		Map<String, String> gone = new TreeMap<>(before);
		gone.keySet().removeAll(after.keySet());
		if (!gone.isEmpty()) {
			statements.add(alter + "RESET (" + String.join(", ", gone.keySet()) + ")");
		}
		Map<String, String> set = new TreeMap<>(after);
		set.entrySet().removeAll(before.entrySet());
		if (!set.isEmpty()) {
			statements.add(alter + "SET " + parameters(set));
		}
		return String.join(";\n", statements);
	}

	/** Storage parameters as SQL, in parentheses. */
	static String parameters(Map<String, String> parameters) {
		return "(" + String.join(", ",
				parameters.entrySet()
					.stream()
					.map((entry) -> entry.getKey() + " = " + value(entry.getValue()))
					.toList())
				+ ")";
	}

	private static String value(String text) {
		return text.matches("[A-Za-z0-9_.+-]+") ? text : "'" + text.replace("'", "''") + "'";
	}

}
