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
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

import dev.stillhead.operation.CreateTable;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.IndexDefinition;
import dev.stillhead.schema.TableDefinition;
import dev.stillhead.schema.TablePicture;

/**
 * How a table is made: as much as possible at once, the rest of its parts afterwards.
 *
 * @param table the table
 * @param operation makes it
 * @param laterParts the parts that must wait, or that operations have no words for
 */
record TableCreation(TablePicture table, MigrateOperation operation, List<Part> laterParts) {

	/**
	 * Takes a table apart.
	 * @param table the table
	 * @param words the words of its picture
	 * @param reachable whether a foreign key can be made together with the table
	 */
	static TableCreation of(TablePicture table, Vocabulary words, Predicate<ForeignKeyPart> reachable) {
		MigrateOperation partition = TableLayouts.partition(table, words);
		if (partition != null) {
			return new TableCreation(table, partition, TableParts.of(table));
		}
		List<ColumnDefinition> columns = table.columns()
			.stream()
			.map((column) -> ColumnWords.definition(column, words))
			.toList();
		List<ConstraintDefinition> constraints = new ArrayList<>();
		List<IndexDefinition> indexes = new ArrayList<>();
		List<Part> laterParts = new ArrayList<>();
		for (Part part : TableParts.of(table)) {
			boolean now = (!(part instanceof ForeignKeyPart key) || reachable.test(key)) && isValidated(part)
					&& !isMerged(part, TableParts.of(table));
			if (!now || !add(part, constraints, indexes, words)) {
				laterParts.add(part);
			}
		}
		ColumnRules rules = new ColumnRules(words.name(table.name()), columns);
		constraints.sort(Comparator.comparing(rules::place));
		TableDefinition definition = new TableDefinition(words.name(table.name()), columns, constraints, indexes,
				table.comment(), TableLayouts.of(table));
		return new TableCreation(table, new CreateTable(Vocabulary.LOCATION, definition, false), laterParts);
	}

	/** Of keys that do the same, the server makes only the first with a new table. */
	private static boolean isMerged(Part part, List<Part> all) {
		return part instanceof KeyPart key && all.stream()
			.takeWhile((other) -> !other.equals(part))
			.anyMatch((other) -> other instanceof KeyPart earlier && earlier.doesTheSameAs(key.picture()));
	}

	/** The server takes a constraint of a new table for validated whatever is said. */
	private static boolean isValidated(Part part) {
		if (part instanceof ForeignKeyPart key) {
			return key.picture().options().validated() || !key.picture().enforced();
		}
		return !(part instanceof CheckPart check) || check.picture().validated() || !check.picture().enforced();
	}

	private static boolean add(Part part, List<ConstraintDefinition> constraints, List<IndexDefinition> indexes,
			Vocabulary words) {
		if (part instanceof RulePart rule) {
			ConstraintDefinition definition = rule.definition(words);
			return definition != null && constraints.add(definition);
		}
		if (part instanceof IndexPart index) {
			IndexDefinition definition = index.definition(words);
			return definition != null && indexes.add(definition);
		}
		return false;
	}

}
