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

	/**
	 * A writer for one database.
	 * @param dialect makes SQL of operations
	 * @param rows about how many rows tables have, for what is said of lost data
	 */
	public SqlRevisionWriter(Dialect dialect, RowEstimates rows) {
		this.dialect = dialect;
		this.rows = rows;
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
		for (MigrateOperation operation : operations) {
			StringBuilder text = new StringBuilder();
			if (warns) {
				destroyed.of(operation).forEach((data) -> text.append("-- destroys data: ").append(data).append('\n'));
			}
			for (SqlStatement statement : this.dialect.render(operation)) {
				text.append(statement.text().strip()).append(";\n");
			}
			if (text.length() > 0) {
				texts.add(text.toString());
			}
		}
		return String.join("\n", texts).stripTrailing();
	}

}
