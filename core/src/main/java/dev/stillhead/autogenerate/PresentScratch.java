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

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.Dialects;
import dev.stillhead.error.MigrationException;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.runtime.DatabaseFailure;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SchemaDifferences;
import dev.stillhead.schema.SchemaFilter;

/**
 * Makes scratch hold what the application's database holds: by the revisions, and where
 * that is not the same, by what the pictures differ in. Immutable.
 */
final class PresentScratch {

	private final ScratchEngine engine;

	private final ScratchDatabases databases;

	private final SchemaFilter filter;

	private final OwnSchemas ownSchemas;

	/**
	 * For one database.
	 * @param engine runs the revisions
	 * @param databases makes scratch
	 * @param filter what is looked at
	 * @param ownSchemas the schemas that the engine makes for its own tables
	 */
	PresentScratch(ScratchEngine engine, ScratchDatabases databases, SchemaFilter filter, OwnSchemas ownSchemas) {
		this.engine = engine;
		this.databases = databases;
		this.filter = filter;
		this.ownSchemas = ownSchemas;
	}

	/**
	 * Makes one.
	 * @param rows the rows of the database's version table
	 * @param real what the database holds
	 * @return scratch that holds the same
	 * @throws PresentNotMadeException if scratch cannot be made to hold that
	 */
	Present make(List<String> rows, DatabaseSchema real) {
		ScratchDatabase scratch = create();
		try {
			this.engine.upgrade(scratch, rows);
		}
		catch (MigrationException ex) {
			scratch.close();
			return withoutRevisions(rows, real, ex);
		}
		DatabaseSchema made = read(scratch);
		List<String> drift = SchemaDifferences.between(made.withColumnsByName(), real.withColumnsByName());
		if (!drift.isEmpty()) {
			mend(scratch, made, real, null);
		}
		return new Present(scratch, made, drift, null);
	}

	/** As the engine leaves it before it runs the first revision. */
	private ScratchDatabase create() {
		ScratchDatabase scratch = this.databases.create();
		this.ownSchemas.makeIn(scratch, this.databases.product());
		return scratch;
	}

	/** What was stamped, say, was never made by the revisions. */
	private Present withoutRevisions(List<String> rows, DatabaseSchema real, MigrationException why) {
		ScratchDatabase scratch = create();
		mend(scratch, read(scratch), real, why);
		this.engine.stamp(scratch, rows);
		return new Present(scratch, DatabaseSchema.EMPTY, List.of(), why);
	}

	private void mend(ScratchDatabase scratch, DatabaseSchema made, DatabaseSchema real,
			@Nullable MigrationException why) {
		Dialect dialect = Dialects.of(this.databases.product());
		List<MigrateOperation> operations = Transition.operations(made, real, new NameStyle(null, dialect.syntax()),
				RowKnowledge.NONE);
		try {
			new TriedStatements(dialect, scratch).run(operations);
		}
		catch (ScratchStatementFailedException ex) {
			DatabaseFailure failure = ex.failure();
			throw PresentNotMadeException.refused(ex.statement(), failure, why);
		}
		List<String> rest = SchemaDifferences.between(read(scratch).withColumnsByName(), real.withColumnsByName());
		if (!rest.isEmpty()) {
			throw PresentNotMadeException.different(rest, why);
		}
	}

	private DatabaseSchema read(ScratchDatabase scratch) {
		return scratch.reader().read(this.filter);
	}

	/**
	 * Scratch that holds what the database holds.
	 *
	 * @param database the scratch database
	 * @param made what the revisions alone have made
	 * @param drift in what the database differs from what its revisions make
	 * @param notRun why the revisions were not run; null if they were
	 */
	record Present(ScratchDatabase database, DatabaseSchema made, List<String> drift,
			@Nullable MigrationException notRun) {
	}

}
