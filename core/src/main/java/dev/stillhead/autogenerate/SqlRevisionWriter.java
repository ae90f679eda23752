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
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.authoring.RevisionBody;
import dev.stillhead.dialect.Dialect;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.OutsideTransaction;
import dev.stillhead.sql.SqlStatement;

/**
 * Writes operations as an SQL revision.
 */
public final class SqlRevisionWriter implements RevisionWriter {

	private final Dialect dialect;

	private final RowEstimates rows;

	private final @Nullable TriedStatements tried;

	/**
	 * A writer for one database.
	 * @param dialect makes SQL of operations
	 * @param rows about how many rows tables have, for what is said of lost data
	 */
	public SqlRevisionWriter(Dialect dialect, RowEstimates rows) {
		this(dialect, rows, null);
	}

	private SqlRevisionWriter(Dialect dialect, RowEstimates rows, @Nullable TriedStatements tried) {
		this.dialect = dialect;
		this.rows = rows;
		this.tried = tried;
	}

	/**
	 * Writes operations of which some may depend on what the database holds.
	 * @param operations the operations
	 * @param dialect makes SQL of operations
	 * @param rows about how many rows tables have
	 * @param present holds what the database holds; only copied
	 * @throws RevisionNotProvedException if a statement fails in scratch
	 */
	static RevisionBody write(GeneratedOperations operations, Dialect dialect, RowEstimates rows,
			ScratchDatabase present) {
		boolean known = Stream.concat(operations.upgrade().stream(), operations.downgradeOrNone().stream())
			.noneMatch((operation) -> TriedStatements.isDeferred(dialect, operation));
		if (known) {
			return new SqlRevisionWriter(dialect, rows).write(operations);
		}
		try (ScratchDatabase copy = present.copy()) {
			return new SqlRevisionWriter(dialect, rows, new TriedStatements(dialect, copy)).write(operations);
		}
		catch (ScratchStatementFailedException ex) {
			throw new RevisionNotProvedException(ex);
		}
	}

	@Override
	public RevisionBody write(GeneratedOperations operations) {
		List<MigrateOperation> all = new ArrayList<>(operations.upgrade());
		all.addAll(operations.downgradeOrNone());
		boolean outside = all.stream().anyMatch(OutsideTransaction.class::isInstance);
		return new RevisionBody(text(operations.upgrade(), true),
				operations.isReversible() ? text(operations.downgradeOrNone(), false) : null, List.of(), !outside);
	}

	/** What a downgrade drops is what the upgrade has made: there, nothing is said. */
	private String text(List<MigrateOperation> operations, boolean warns) {
		DestroyedData destroyed = new DestroyedData(this.rows);
		List<String> texts = new ArrayList<>();
		for (List<MigrateOperation> together : grouped(operations)) {
			StringBuilder text = new StringBuilder();
			if (warns) {
				together.forEach((operation) -> destroyed.of(operation)
					.forEach((data) -> text.append("-- destroys data: ").append(data).append('\n')));
			}
			for (String statement : statements(together)) {
				text.append(statement.strip()).append(";\n");
			}
			if (text.length() > 0) {
				texts.add(text.toString());
			}
		}
		return String.join("\n", texts).stripTrailing();
	}

	private List<String> statements(List<MigrateOperation> operations) {
		return (this.tried != null) ? this.tried.run(operations)
				: operations.stream()
					.flatMap((operation) -> this.dialect.render(operation).stream())
					.map(SqlStatement::text)
					.toList();
	}

	/** Neighbours that copy a table may do so together. */
	private List<List<MigrateOperation>> grouped(List<MigrateOperation> operations) {
		List<List<MigrateOperation>> groups = new ArrayList<>();
		boolean open = false;
		for (MigrateOperation operation : operations) {
			boolean deferred = this.tried != null && TriedStatements.isDeferred(this.dialect, operation);
			if (!deferred || !open) {
				groups.add(new ArrayList<>());
			}
			groups.get(groups.size() - 1).add(operation);
			open = deferred;
		}
		return groups;
	}

}
