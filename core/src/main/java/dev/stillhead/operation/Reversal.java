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

/**
 * Takes back operations that were done one after the other.
 */
public final class Reversal {

	private Reversal() {
	}

	/**
	 * What takes them back, in order. A change of a column that the operations themselves
	 * have made is gone with the column, if nothing else can depend on it; so are the
	 * rows of their own table and changes of their own sequences and domains.
	 * @param operations what was done, in order
	 * @return what takes it back, in order
	 * @throws IrreversibleOperationException if one of them lacks a fact
	 */
	public static List<MigrateOperation> of(List<MigrateOperation> operations) {
		KnownObjects known = new KnownObjects();
		List<MigrateOperation> lasting = new ArrayList<>();
		for (MigrateOperation operation : operations) {
			if (!goesWithColumn(operation, known) && !goesWithTable(operation, known)
					&& !goesWithObject(operation, known)) {
				lasting.add(operation);
			}
			operation.accept(known);
		}
		return Reversed.of(lasting).stream().flatMap((operation) -> operation.reverse().stream()).toList();
	}

	private static boolean goesWithTable(MigrateOperation operation, KnownObjects known) {
		return operation instanceof BulkInsert insert && known.isMade(insert.table());
	}

	private static boolean goesWithObject(MigrateOperation operation, KnownObjects known) {
		return (operation instanceof AlterSequence alter && known.isMadeObject(alter.sequence())
				&& !changesOwner(alter))
				|| (operation instanceof AlterDomain change && known.isMadeObject(change.domain()));
	}

	/**
	 * A sequence that belongs to a column would go with it, and could not be dropped any
	 * more when its own turn comes.
	 */
	private static boolean changesOwner(AlterSequence alter) {
		return alter.changes().stream().anyMatch(SequenceOwnerChange.class::isInstance);
	}

	private static boolean goesWithColumn(MigrateOperation operation, KnownObjects known) {
		return operation instanceof AlterColumn alter && known.columnDefinition(alter.table(), alter.column()) != null
				&& alter.changes().stream().allMatch(ColumnAlteration::goesWithColumn);
	}

}
