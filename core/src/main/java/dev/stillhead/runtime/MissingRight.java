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

package dev.stillhead.runtime;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * The right that a role lacks, as far as PostgreSQL's message (42501) says which, and the
 * statement that gives it.
 */
final class MissingRight {

	private static final Pattern DENIED = Pattern.compile("permission denied for ([a-z -]+?) (\\S.*)");

	private static final Pattern OWNER = Pattern.compile("must be owner of ([a-z -]+?) (\\S.*)");

	private static final Pattern FIRST_WORD = Pattern.compile("(?:\\s|--[^\\n]*\\n|/\\*.*?\\*/)*(\\w+).*",
			Pattern.DOTALL);

	private static final Pattern PLAIN_NAME = Pattern.compile("[a-z_][a-z0-9_$.]*");

	/** Statements that use what is there. */
	private static final List<String> USES = List.of("SELECT", "INSERT", "UPDATE", "DELETE", "TRUNCATE");

	private static final Map<String, String> OWNED = Map.of("table", "TABLE", "relation", "TABLE", "view", "VIEW",
			"materialized view", "MATERIALIZED VIEW", "sequence", "SEQUENCE", "type", "TYPE", "function", "FUNCTION",
			"schema", "SCHEMA", "database", "DATABASE");

	private final String message;

	private final @Nullable String role;

	MissingRight(String message, @Nullable String role) {
		this.message = message;
		this.role = role;
	}

	/**
	 * What to do when a statement of a revision was refused.
	 * @param statement the statement
	 * @return a sentence
	 */
	String remedyFor(String statement) {
		Matcher word = FIRST_WORD.matcher(statement);
		String verb = word.matches() ? word.group(1).toUpperCase(Locale.ROOT) : "";
		return USES.contains(verb) ? remedy(verb, "USAGE") : remedy("ALL", "USAGE, CREATE");
	}

	/**
	 * What to do when version table and journal could not be read.
	 * @return a sentence
	 */
	String remedyForReading() {
		return remedy("SELECT", "USAGE");
	}

	/**
	 * What to do when version table and journal could not be made or written.
	 * @return a sentence
	 */
	String remedyForWriting() {
		return remedy(this.message.endsWith("_journal") ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE",
				"USAGE, CREATE");
	}

	private String remedy(String onTable, String onSchema) {
		String grant = (this.role != null) ? grant(onTable, onSchema) : null;
		return "The role " + role() + " lacks a right. "
				+ ((grant != null) ? "Whoever may give it types:\n\n  " + grant + "\n\nOr" : "Give it, or")
				+ " run the revisions as a role that has it: stillhead.user and stillhead.password; then start again.";
	}

	private @Nullable String grant(String onTable, String onSchema) {
		Matcher denied = DENIED.matcher(this.message);
		if (denied.matches()) {
			String rights = rights(denied.group(1), onTable, onSchema);
			return (rights != null) ? "GRANT " + rights + " " + quoted(denied.group(2)) + " TO " + role() + ";" : null;
		}
		Matcher owner = OWNER.matcher(this.message);
		String kind = owner.matches() ? OWNED.get(owner.group(1)) : null;
		return (kind != null) ? "ALTER " + kind + " " + quoted(owner.group(2)) + " OWNER TO " + role() + ";" : null;
	}

	private static @Nullable String rights(String kind, String onTable, String onSchema) {
		return switch (kind) {
			case "table", "view", "materialized view", "foreign table" -> onTable + " ON TABLE";
			case "schema" -> onSchema + " ON SCHEMA";
			case "database" -> "CREATE ON DATABASE";
			case "sequence" -> "ALL ON SEQUENCE";
			case "function" -> "EXECUTE ON FUNCTION";
			case "procedure" -> "EXECUTE ON PROCEDURE";
			case "type" -> "USAGE ON TYPE";
			case "language" -> "USAGE ON LANGUAGE";
			case "tablespace" -> "CREATE ON TABLESPACE";
			case "foreign server" -> "USAGE ON FOREIGN SERVER";
			case "foreign-data wrapper" -> "USAGE ON FOREIGN DATA WRAPPER";
			default -> null;
		};
	}

	private String role() {
		return (this.role != null) ? quoted(this.role) : "that migrates";
	}

	private static String quoted(String name) {
		return PLAIN_NAME.matcher(name).matches() ? name : '"' + name.replace("\"", "\"\"") + '"';
	}

}
