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

package dev.stillhead.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import dev.stillhead.error.MigrationException;
import dev.stillhead.schema.DatabaseProduct;

/**
 * Asks a {@link Migration} what it does. Every call asks anew; nothing is run. Not
 * thread-safe where the migration is not.
 */
public final class MigrationRecorder {

	private final String revision;

	private final Migration migration;

	private final DatabaseProduct database;

	private final Arguments arguments;

	private final CallSite site;

	/**
	 * For one migration and one database, without arguments.
	 * @param revision the revision's id, for errors
	 * @param migration the migration
	 * @param database what it is asked for
	 */
	public MigrationRecorder(String revision, Migration migration, DatabaseProduct database) {
		this(revision, migration, database, Arguments.NONE);
	}

	/**
	 * For one migration and one database.
	 * @param revision the revision's id, for errors
	 * @param migration the migration
	 * @param database what it is asked for
	 * @param arguments what it is told
	 */
	public MigrationRecorder(String revision, Migration migration, DatabaseProduct database, Arguments arguments) {
		this.revision = revision;
		this.migration = migration;
		this.database = database;
		this.arguments = arguments;
		this.site = new CallSite(migration.getClass());
	}

	/**
	 * What going up does.
	 * @return the operations in order
	 * @throws OperationRefusedException if it says something that cannot be meant
	 */
	public List<MigrateOperation> upgrade() {
		return upgrade(this.arguments);
	}

	private List<MigrateOperation> upgrade(Arguments told) {
		return record(DowngradeWords.refused(), told, this.migration::upgrade);
	}

	/**
	 * What coming back does.
	 * @return the operations in order
	 * @throws IrreversibleOperationException if there is no way back
	 * @throws OperationRefusedException if it says something that cannot be meant
	 */
	public List<MigrateOperation> downgrade() {
		return record(DowngradeWords.allowed(() -> Reversal.of(upgrade())), this.arguments, this.migration::downgrade);
	}

	/**
	 * What both directions say, as text that is the same wherever it is asked for,
	 * whatever the arguments and the lines are: what a revision's hash is made of. The
	 * reverse of the upgrade is only mentioned, as it follows from the upgrade.
	 * @return one operation in a line
	 * @throws OperationRefusedException if it says something that cannot be meant
	 */
	public String text() {
		StringBuilder text = new StringBuilder("upgrade\n").append(OperationText.of(upgrade(Arguments.NAMES)))
			.append("downgrade\n");
		DowngradeWords words = DowngradeWords.allowed(List::of);
		try {
			List<MigrateOperation> own = new ArrayList<>(record(words, Arguments.NAMES, this.migration::downgrade));
			int reversedAt = words.reversedAt();
			if (reversedAt < 0) {
				return text.append(OperationText.of(own)).toString();
			}
			return text.append(OperationText.of(own.subList(0, reversedAt)))
				.append("reverse of upgrade\n")
				.append(OperationText.of(own.subList(reversedAt, own.size())))
				.toString();
		}
		catch (IrreversibleOperationException ex) {
			return text.append("irreversible\n").toString();
		}
	}

	private List<MigrateOperation> record(DowngradeWords words, Arguments told, Consumer<Operations> code) {
		Recording recording = new Recording(this.site, this.database, told);
		try {
			code.accept(new OperationRecorder(recording, words));
		}
		catch (MigrationException ex) {
			throw ex;
		}
		catch (RefusedCallException ex) {
			throw new OperationRefusedException(this.revision, this.site.of(ex), String.valueOf(ex.getMessage()),
					ex.remedy(), ex);
		}
		catch (RuntimeException ex) {
			throw new OperationRefusedException(this.revision, this.site.of(ex),
					"the code of revision %s failed when it was asked what it does: %s".formatted(this.revision, ex),
					"Correct it; upgrade and downgrade only say what is to be done, without a database.", ex);
		}
		finally {
			recording.close();
		}
		return recording.close();
	}

}
