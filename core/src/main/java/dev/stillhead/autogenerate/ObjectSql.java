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
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.schema.CheckPicture;
import dev.stillhead.schema.DomainPicture;
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

	private static String comment(String what, @Nullable String text, Vocabulary words) {
		return "COMMENT ON " + what + " IS " + ((text != null) ? words.syntax().literal(text) : "NULL");
	}

	/** A new sequence that belongs to nobody yet. */
	static String create(SequencePicture sequence, Vocabulary words) {
		return "CREATE " + (sequence.unlogged() ? "UNLOGGED " : "") + "SEQUENCE " + words.sql(sequence.name())
				+ options(sequence.options());
	}

	static String drop(SequencePicture sequence, Vocabulary words) {
		return "DROP SEQUENCE " + words.sql(sequence.name());
	}

	/** Lets a sequence count in another way. */
	static String alter(SequencePicture from, SequencePicture to, Vocabulary words) {
		SequenceOptions before = from.options();
		SequenceOptions after = to.options();
		String type = before.type().equals(after.type()) ? "" : "AS " + after.type() + " ";
		return ("ALTER SEQUENCE " + words.sql(to.name()) + " " + type + changes(before, after, "")).strip();
	}

	/**
	 * The options that differ. A change of type may change the bounds, so they are said.
	 */
	static String changes(SequenceOptions before, SequenceOptions after, String verb) {
		boolean all = !before.type().equals(after.type());
		List<String> changes = new ArrayList<>();
		add(changes, "INCREMENT BY", before.increment(), after.increment(), false);
		add(changes, "MINVALUE", before.minimum(), after.minimum(), all);
		add(changes, "MAXVALUE", before.maximum(), after.maximum(), all);
		add(changes, "START WITH", before.start(), after.start(), false);
		add(changes, "CACHE", before.cache(), after.cache(), false);
		if (before.cycle() != after.cycle()) {
			changes.add(after.cycle() ? "CYCLE" : "NO CYCLE");
		}
		return String.join(" ", changes.stream().map((change) -> verb + change).toList());
	}

	private static void add(List<String> changes, String option, long before, long after, boolean always) {
		if (before != after || always) {
			changes.add(option + " " + after);
		}
	}

	static String own(SequencePicture sequence, SequencePicture.@Nullable Owner owner, Vocabulary words) {
		return "ALTER SEQUENCE " + words.sql(sequence.name()) + " OWNED BY "
				+ ((owner != null) ? words.sql(owner.table()) + "." + words.sql(owner.column()) : "NONE");
	}

	/** The options that are not the usual ones. */
	private static String options(SequenceOptions options) {
		SequenceOptions usual = usual(options);
		StringBuilder sql = new StringBuilder();
		if (!options.type().equals("bigint")) {
			sql.append(" AS ").append(options.type());
		}
		if (options.increment() != 1) {
			sql.append(" INCREMENT BY ").append(options.increment());
		}
		if (options.minimum() != usual.minimum()) {
			sql.append(" MINVALUE ").append(options.minimum());
		}
		if (options.maximum() != usual.maximum()) {
			sql.append(" MAXVALUE ").append(options.maximum());
		}
		if (options.start() != usual.start()) {
			sql.append(" START WITH ").append(options.start());
		}
		if (options.cache() != 1) {
			sql.append(" CACHE ").append(options.cache());
		}
		return sql.append(options.cycle() ? " CYCLE" : "").toString();
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

	static String create(DomainPicture domain, Vocabulary words) {
		StringBuilder sql = new StringBuilder(
				"CREATE DOMAIN " + words.sql(domain.name()) + " AS " + words.names().expression(domain.type()));
		if (domain.collation() != null) {
			sql.append(" COLLATE ").append(domain.collation());
		}
		if (domain.defaultValue() != null) {
			sql.append(" DEFAULT ").append(words.names().expression(domain.defaultValue()));
		}
		sql.append(domain.notNull() ? " NOT NULL" : "");
		domain.checks().stream().filter(CheckPicture::validated).forEach((check) -> sql.append(check(check, words)));
		return sql.toString();
	}

	static String check(CheckPicture check, Vocabulary words) {
		return " CONSTRAINT " + words.sql(check.name()) + " CHECK (" + words.names().condition(check.expression()) + ")"
				+ (check.validated() ? "" : " NOT VALID");
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
		if (!before.options().equals(after.options())) {
			operations.add(Vocabulary.statement(parameters(alter, before.options(), after.options()),
					parameters(alter, after.options(), before.options())));
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
