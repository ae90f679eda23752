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

package dev.stillhead.sql;

import java.util.Locale;

import dev.stillhead.sql.SqlLexer.Token;

/**
 * A statement of SQLite while it is read. The body of a trigger ends, as for SQLite's own
 * {@code sqlite3_complete}, with an {@code END} right behind a semicolon: the one of a
 * {@code CASE} never stands there.
 */
final class SqliteStatement extends OpenStatement {

	/** The words with which it begins, as long as its kind is not known. */
	private String leadingWords = "";

	private boolean kindKnown;

	private boolean openTrigger;

	private String previous = "";

	SqliteStatement(int start) {
		super(start);
	}

	@Override
	boolean hasOpenBlock() {
		return this.openTrigger;
	}

	@Override
	String openBlock() {
		return "the trigger that begins here has no END behind its last semicolon";
	}

	@Override
	void read(Token token, String text, int partStart, int partEnd) {
		if (this.kindKnown && !this.openTrigger) {
			return;
		}
		String part = text.substring(partStart, partEnd).toUpperCase(Locale.ROOT);
		if (!this.kindKnown) {
			this.leadingWords += part + " ";
			recognise();
		}
		else if (token == Token.WORD && part.equals("END") && this.previous.equals(";")) {
			this.openTrigger = false;
		}
		this.previous = part;
	}

	private void recognise() {
		switch (this.leadingWords) {
			case "CREATE ", "CREATE TEMP ", "CREATE TEMPORARY " -> {
			}
			case "CREATE TRIGGER ", "CREATE TEMP TRIGGER ", "CREATE TEMPORARY TRIGGER " -> {
				this.kindKnown = true;
				this.openTrigger = true;
			}
			default -> this.kindKnown = true;
		}
	}

}
