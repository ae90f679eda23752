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

import org.jspecify.annotations.Nullable;

/**
 * Records what a block says of one table, by the recorder that would take it outside the
 * block.
 */
final class BatchRecorder implements BatchOperations {

	private final Operations operations;

	private final String table;

	/** One for each call, as each call is one operation. */
	private final List<@Nullable ColumnPlace> places = new ArrayList<>();

	BatchRecorder(Operations operations, String table) {
		this.operations = operations;
		this.table = table;
	}

	/**
	 * Operations with the places that were said with them.
	 */
	List<BatchChange> changes(List<MigrateOperation> recorded) {
		List<BatchChange> changes = new ArrayList<>();
		for (int i = 0; i < recorded.size(); i++) {
			changes.add(new BatchChange(recorded.get(i), this.places.get(i)));
		}
		return changes;
	}

	@Override
	public void addColumn(Column column, ColumnPlace... place) {
		if (place.length > 1) {
			throw new RefusedCallException("a column stands in one place",
					"Say insertBefore(…) or insertAfter(…) once.");
		}
		this.operations.addColumn(this.table, column);
		this.places.add((place.length == 1) ? place[0] : null);
	}

	@Override
	public void dropColumn(String column) {
		this.operations.dropColumn(this.table, column);
		this.places.add(null);
	}

	@Override
	public void dropColumn(Column formerly) {
		this.operations.dropColumn(this.table, formerly);
		this.places.add(null);
	}

	@Override
	public void renameColumn(String column, String newName) {
		this.operations.renameColumn(this.table, column, newName);
		this.places.add(null);
	}

	@Override
	public void alterColumn(String column, ColumnChange first, ColumnChange... more) {
		this.operations.alterColumn(this.table, column, first, more);
		this.places.add(null);
	}

	@Override
	public void addConstraint(Constraint constraint) {
		this.operations.addConstraint(this.table, constraint);
		this.places.add(null);
	}

	@Override
	public void dropConstraint(String constraint) {
		this.operations.dropConstraint(this.table, constraint);
		this.places.add(null);
	}

	@Override
	public void dropConstraint(Constraint formerly) {
		this.operations.dropConstraint(this.table, formerly);
		this.places.add(null);
	}

	@Override
	public void createIndex(Index index) {
		this.operations.createIndex(this.table, index);
		this.places.add(null);
	}

	@Override
	public void dropIndex(String index) {
		this.operations.dropIndex(this.table, index);
		this.places.add(null);
	}

	@Override
	public void dropIndex(Index formerly) {
		this.operations.dropIndex(this.table, formerly);
		this.places.add(null);
	}

	@Override
	public void setTableComment(String comment) {
		this.operations.alterTable(this.table, Ddl.setTableComment(comment));
		this.places.add(null);
	}

}
