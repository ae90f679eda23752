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

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.DatabaseFailure;
import dev.stillhead.runtime.LockHolder;
import dev.stillhead.runtime.MigrationLock;

/**
 * The lock of a database file: another file beside it. SQLite's own lock, which every
 * transaction takes with {@code BEGIN IMMEDIATE}, ends with the transaction, and a run
 * may have several; nor does it tell who holds it. A database in memory belongs to its
 * connection and needs no lock.
 */
class SqliteLock implements MigrationLock {

	private final @Nullable LockFile file;

	private final Application application;

	private final Instant since = Instant.now();

	private boolean heldInMemory;

	/**
	 * A lock.
	 * @param database the database file; null for one in memory
	 * @param application who migrates
	 */
	SqliteLock(@Nullable Path database, Application application) {
		this.file = (database != null) ? new LockFile(database.resolveSibling(database.getFileName() + "-migrating"))
				: null;
		this.application = application;
	}

	@Override
	public boolean tryAcquire() {
		LockFile lock = this.file;
		if (lock == null) {
			this.heldInMemory = true;
			return true;
		}
		try {
			return lock.tryLock(note(""));
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	@Override
	public boolean isHeld() {
		return (this.file != null) ? this.file.isHeld() : this.heldInMemory;
	}

	/**
	 * Lets those who wait know how far we are.
	 * @param progress for example {@code 2/5}
	 */
	void progress(String progress) {
		try {
			if (this.file != null) {
				this.file.say(note(progress));
			}
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	private String note(String progress) {
		return this.application.nameAndVersion() + " on " + this.application.host() + "\n" + this.since + "\n"
				+ progress;
	}

	@Override
	public @Nullable LockHolder holder() {
		try {
			String note = (this.file != null) ? this.file.noteOfHolder() : null;
			return (note != null) ? holder(note.lines().toArray(String[]::new)) : null;
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	/** Whoever has just taken it may not have said yet who it is. */
	private static LockHolder holder(String[] lines) {
		String who = (lines.length > 0) ? lines[0] : "another process";
		String progress = (lines.length > 2 && !lines[2].isEmpty()) ? "revision " + lines[2].replace("/", " of ")
				: null;
		return new LockHolder(who, (lines.length > 1) ? instant(lines[1]) : null, progress);
	}

	private static @Nullable Instant instant(String text) {
		try {
			return Instant.parse(text);
		}
		catch (DateTimeException ex) {
			return null;
		}
	}

	@Override
	public void release() {
		this.heldInMemory = false;
		try {
			if (this.file != null) {
				this.file.unlock();
			}
		}
		catch (IOException ex) {
			throw notWritable(ex);
		}
	}

	private DatabaseFailure notWritable(IOException ex) {
		if (String.valueOf(ex.getMessage()).contains("No space left")) {
			return SqliteErrors.full("there is no room for " + this.file + ": " + ex.getMessage(), ex);
		}
		return SqliteErrors.notWritable("the folder of the database file may not be written: " + ex.getMessage(), ex);
	}

}
