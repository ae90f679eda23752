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

import dev.stillhead.dialect.DeferredStatements;
import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.Rendering;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.sql.SqlStatement;

/**
 * Operations as SQL where some depend on what the database holds: they are run one after
 * the other in scratch, which is asked for that. Changes the scratch database.
 */
final class TriedStatements {

	private final Dialect dialect;

	private final ScratchDatabase scratch;

	/**
	 * For one scratch database.
	 * @param dialect the database
	 * @param scratch holds what the operations begin with
	 */
	TriedStatements(Dialect dialect, ScratchDatabase scratch) {
		this.dialect = dialect;
		this.scratch = scratch;
	}

	/** Whether what an operation comes to can only be known once it is run. */
	static boolean isDeferred(Dialect dialect, MigrateOperation operation) {
		return dialect.render(List.of(operation)).stream().anyMatch(Rendering.Deferred.class::isInstance);
	}

	/**
	 * Runs operations.
	 * @param operations the operations
	 * @return the statements that they came to
	 * @throws ScratchStatementFailedException if one fails
	 */
	List<String> run(List<MigrateOperation> operations) {
		List<String> statements = new ArrayList<>();
		int done = 0;
		for (Rendering rendering : this.dialect.render(operations)) {
			if (rendering instanceof Rendering.Deferred deferred) {
				this.scratch.run(statements.subList(done, statements.size()));
				done = statements.size();
				statements.addAll(texts(deferred.statements()));
			}
			else if (rendering instanceof Rendering.Ready ready) {
				statements.add(ready.statement().text());
			}
		}
		this.scratch.run(statements.subList(done, statements.size()));
		return statements;
	}

	private List<String> texts(DeferredStatements deferred) {
		return deferred.statements(this.scratch.query(deferred.query())).stream().map(SqlStatement::text).toList();
	}

}
