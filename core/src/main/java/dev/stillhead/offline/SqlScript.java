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

package dev.stillhead.offline;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.stillhead.runtime.DatabaseInfo;

/**
 * A script that does what a live run would do. Immutable, thread-safe.
 */
public final class SqlScript {

	private final String text;

	private final List<String> from;

	private final List<String> to;

	private final Counts counts;

	private final @Nullable DatabaseInfo database;

	/**
	 * A script.
	 * @param text its text, with a line end at its end
	 * @param from the rows that it starts from
	 * @param to the rows that it leaves
	 * @param counts how much it does
	 * @param database the database that was read to know the start; null if none was
	 */
	SqlScript(String text, List<String> from, List<String> to, Counts counts, @Nullable DatabaseInfo database) {
		this.text = text;
		this.from = List.copyOf(from);
		this.to = List.copyOf(to);
		this.counts = counts;
		this.database = database;
	}

	/**
	 * The whole script. One that has nothing to do is a comment.
	 * @return the text, with a line end at its end
	 */
	public String text() {
		return this.text;
	}

	/**
	 * The version table's rows that it starts from, and without which it changes nothing.
	 * @return the rows, sorted; none for base
	 */
	public List<String> from() {
		return this.from;
	}

	/**
	 * The version table's rows that it leaves.
	 * @return the rows, sorted; none for base
	 */
	public List<String> to() {
		return this.to;
	}

	/**
	 * How many revisions it applies or takes back; of a stamp, how many steps it has.
	 * @return the number
	 */
	public int revisions() {
		return this.counts.revisions();
	}

	/**
	 * How many statements of revisions it has.
	 * @return the number
	 */
	public int statements() {
		return this.counts.statements();
	}

	/**
	 * How often it commits. A live run commits as often.
	 * @return the number
	 */
	public int transactions() {
		return this.counts.transactions();
	}

	/**
	 * The database that was read to know where the script starts.
	 * @return the database; empty if no connection was opened
	 */
	public Optional<DatabaseInfo> database() {
		return Optional.ofNullable(this.database);
	}

	@Override
	public String toString() {
		return this.text;
	}

	/**
	 * How much a script does.
	 *
	 * @param revisions how many steps it has
	 * @param statements how many statements of revisions
	 * @param transactions how often it commits
	 */
	record Counts(int revisions, int statements, int transactions) {
	}

}
