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

import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import dev.stillhead.dialect.BookkeepingSql;
import dev.stillhead.runtime.DatabaseFailure;
import dev.stillhead.runtime.DatabaseFailure.Answer;

/**
 * What SQLite says of an error. It has result codes and messages, but no SQLSTATEs; each
 * gets the one of the same meaning, so that the engine does with it what it does
 * elsewhere. The messages quote no values of rows.
 */
final class SqliteErrors {

	/** The driver's own words, with SQLite's in parentheses. */
	private static final Pattern DRIVER = Pattern.compile("\\[(\\w+)] .*? \\((.*)\\)", Pattern.DOTALL);

	private static final Pattern CONSTRAINT = Pattern.compile("\\w[\\w ]* constraint failed: ([^.,]+)\\.([^.,]+).*",
			Pattern.DOTALL);

	/** What an error without a code of its own says, and what that means. */
	private static final List<Meaning> MEANINGS = List.of(new Meaning("duplicate column name: .*", "42701"),
			new Meaning("(table|view) .* already exists|there is already .*", "42P07"),
			new Meaning("(index|trigger) .* already exists", "42710"), new Meaning("no such (table|view): .*", "42P01"),
			new Meaning("no such column: .*|.* has no column named .*|unknown column .*", "42703"),
			new Meaning("no such (index|trigger|module|collation sequence): .*", "42704"),
			new Meaning("(no such|unknown) function: .*", "42883"),
			new Meaning("cannot add a NOT NULL column with default value NULL", "23502"),
			new Meaning(".*(syntax error|unrecognized token).*|incomplete input", "42601"),
			new Meaning(".*(from within|inside) a transaction", "25001"));

	private static final String OTHER_CODES = "XX000";

	private SqliteErrors() {
	}

	static DatabaseFailure failure(SQLException ex) {
		if (!(ex instanceof SQLiteException sqlite)) {
			return new DatabaseFailure(new Answer("XX000", String.valueOf(ex.getMessage()), null, 0, null, null), ex);
		}
		SQLiteErrorCode code = sqlite.getResultCode();
		String message = message(sqlite);
		Matcher constraint = CONSTRAINT.matcher(message);
		String table = constraint.matches() ? constraint.group(1) : null;
		String state = state(code, message);
		return new DatabaseFailure(
				new Answer(state, said(code, message), null, 0, table, null, SqliteRemedies.of(state, message)), ex);
	}

	/**
	 * The version table has not the rows that it should have: what changes them makes a
	 * row without a version then.
	 */
	static DatabaseFailure rowsChanged(SQLException ex) {
		return new DatabaseFailure(new Answer(BookkeepingSql.ROWS_CHANGED,
				"the version table does not hold the rows that it held before", null, 0, null, null), ex);
	}

	static DatabaseFailure notWritable(String message, Exception ex) {
		return new DatabaseFailure(
				new Answer("25006", message, null, 0, null, null, SqliteRemedies.of("25006", message)), ex);
	}

	static DatabaseFailure full(String message, Exception ex) {
		return new DatabaseFailure(
				new Answer("53100", message, null, 0, null, null, SqliteRemedies.of("53100", message)), ex);
	}

	private static String said(SQLiteErrorCode code, String message) {
		return (code == SQLiteErrorCode.SQLITE_ERROR) ? message : message + " (" + code.name() + ")";
	}

	static String message(SQLException ex) {
		String message = String.valueOf(ex.getMessage());
		Matcher driver = DRIVER.matcher(message);
		// A table that is made anew is called by the name that it is going to have
		return (driver.matches() ? driver.group(2) : message).replace("_stillhead_new_", "");
	}

	private static String state(SQLiteErrorCode code, String message) {
		return switch (code) {
			case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY, SQLITE_CONSTRAINT_ROWID -> "23505";
			case SQLITE_CONSTRAINT_NOTNULL -> "23502";
			case SQLITE_CONSTRAINT_FOREIGNKEY -> "23503";
			case SQLITE_CONSTRAINT_CHECK -> "23514";
			case SQLITE_CONSTRAINT_TRIGGER -> "P0001";
			case SQLITE_CONSTRAINT_DATATYPE, SQLITE_MISMATCH -> "22000";
			case SQLITE_ERROR, SQLITE_ERROR_RETRY, SQLITE_ERROR_MISSING_COLLSEQ, SQLITE_ERROR_SNAPSHOT ->
				stateOf(message);
			default -> ofClass(code);
		};
	}

	/** Extended codes have the general one in their lowest byte. */
	private static String ofClass(SQLiteErrorCode code) {
		SQLiteErrorCode general = SQLiteErrorCode.getErrorCode(code.code & 0xff);
		return switch (general) {
			case SQLITE_BUSY, SQLITE_LOCKED -> "55P03";
			case SQLITE_READONLY -> "25006";
			case SQLITE_CANTOPEN -> "58P01";
			case SQLITE_IOERR -> "58030";
			case SQLITE_FULL -> "53100";
			case SQLITE_NOMEM -> "53200";
			case SQLITE_INTERRUPT -> "57014";
			case SQLITE_AUTH, SQLITE_PERM -> "42501";
			case SQLITE_CONSTRAINT -> "23000";
			case SQLITE_NOTADB, SQLITE_CORRUPT -> "XX001";
			default -> OTHER_CODES;
		};
	}

	private static String stateOf(String message) {
		return MEANINGS.stream()
			.filter((meaning) -> meaning.words().matcher(message).matches())
			.map(Meaning::state)
			.findFirst()
			.orElse(OTHER_CODES);
	}

	/**
	 * The column without a name is the engine's own doing.
	 */
	static boolean isRowWithoutVersion(SQLException ex, String versionTable) {
		return message(ex).equals("NOT NULL constraint failed: " + versionTable + ".version_num");
	}

	/**
	 * What a foreign key that is broken at the end of a transaction looks like.
	 */
	static DatabaseFailure brokenForeignKey(ForeignKeys.Key key, long rows) {
		return new DatabaseFailure(new Answer("23503", key.problem(rows), null, 0, key.table(), null,
				("Foreign keys are not enforced while revisions run, but checked before they are committed. "
						+ "Give the rows a parent, or take them away, in the revision. To find them: "
						+ "PRAGMA foreign_key_check(%s);")
					.formatted(key.table())),
				null);
	}

	private record Meaning(Pattern words, String state) {

		Meaning(String words, String state) {
			this(Pattern.compile(words, Pattern.CASE_INSENSITIVE | Pattern.DOTALL), state);
		}

	}

}
