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
import java.util.function.Function;

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequencePicture.Owner;
import dev.stillhead.schema.TablePicture;

/**
 * What two pictures do not say of the rows that are there: what they get where they have
 * nothing, and which of their columns have their numbers from a sequence.
 *
 * @param fills what is written into columns that take no null
 * @param numbered the columns that a sequence numbers though the database does not know
 */
record RowKnowledge(Fills fills, Function<QualifiedName, List<Owner>> numbered) {

	/** Nothing is known. */
	static final RowKnowledge NONE = new RowKnowledge(Fills.NONE, (sequence) -> List.of());

	/**
	 * What a target knows.
	 */
	static RowKnowledge of(Fills fills, TargetScope scope) {
		return new RowKnowledge(fills, scope::numbers);
	}

	/**
	 * What can be known on the way back, where nobody can be asked: that a sequence is
	 * called after its table.
	 */
	static RowKnowledge ofNames(Fills fills, DatabaseSchema picture) {
		return new RowKnowledge(fills,
				(sequence) -> picture.tables()
					.stream()
					.filter((table) -> table.primaryKey() != null && table.primaryKey().columns().size() == 1)
					.map((table) -> new Owner(table.name(), table.primaryKey().columns().get(0)))
					.filter((key) -> sequence.name().equals(key.table().name() + "_seq")
							|| sequence.name().equals(key.table().name() + "_" + key.column() + "_seq"))
					.toList());
	}

	/** The columns that a new sequence has to go on behind. */
	List<Owner> numbered(QualifiedName sequence, DatabaseSchema before, DatabaseSchema after) {
		return this.numbered.apply(sequence)
			.stream()
			.filter((column) -> isNumber(column, before) && isNumber(column, after))
			.toList();
	}

	private static boolean isNumber(Owner owner, DatabaseSchema picture) {
		return picture.table(owner.table())
			.flatMap((TablePicture table) -> table.column(owner.column()))
			.map(ColumnPicture::type)
			.filter((type) -> List.of("smallint", "integer", "bigint").contains(type))
			.isPresent();
	}

}
