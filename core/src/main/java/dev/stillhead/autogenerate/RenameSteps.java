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
import java.util.Collections;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.AlterTable;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.RenameColumn;
import dev.stillhead.operation.RenameEnumValue;
import dev.stillhead.operation.RenameTable;
import dev.stillhead.operation.TableSchemaAlteration;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.sql.SourceLocation;

/**
 * Renames as operations.
 *
 * @param names how names are written
 */
record RenameSteps(NameStyle names) {

	private static final SourceLocation LOCATION = Vocabulary.LOCATION;

	List<MigrateOperation> forward(List<Rename> renames) {
		return renames.stream().flatMap((rename) -> operations(rename).stream()).toList();
	}

	List<MigrateOperation> back(List<Rename> renames) {
		List<MigrateOperation> operations = new ArrayList<>();
		List<Rename> reversed = new ArrayList<>(renames);
		Collections.reverse(reversed);
		for (Rename rename : reversed) {
			List<MigrateOperation> steps = new ArrayList<>(operations(rename));
			Collections.reverse(steps);
			steps.forEach((step) -> operations.addAll(step.reverse()));
		}
		return operations;
	}

	private List<MigrateOperation> operations(Rename rename) {
		String newName = rename.newName().name();
		QualifiedName object = this.names.of(rename.object());
		return switch (rename.kind()) {
			case TABLE -> table(rename);
			case SEQUENCE -> sequence(rename);
			case COLUMN -> List.of(new RenameColumn(LOCATION, object, Objects.requireNonNull(rename.part()), newName));
			default -> List.of(new RenameEnumValue(LOCATION, object, Objects.requireNonNull(rename.part()), newName));
		};
	}

	private List<MigrateOperation> sequence(Rename rename) {
		QualifiedName from = rename.object();
		QualifiedName to = rename.newName();
		QualifiedName moved = new QualifiedName(to.schema(), from.name());
		List<MigrateOperation> operations = new ArrayList<>();
		if (!moved.equals(from)) {
			operations.add(Vocabulary.statement(alterSequence(from, "SET SCHEMA", to.schema()),
					alterSequence(moved, "SET SCHEMA", from.schema())));
		}
		if (!moved.equals(to)) {
			operations.add(Vocabulary.statement(alterSequence(moved, "RENAME TO", to.name()),
					alterSequence(to, "RENAME TO", from.name())));
		}
		return operations;
	}

	private String alterSequence(QualifiedName sequence, String how, @Nullable String name) {
		return "ALTER SEQUENCE %s %s %s".formatted(this.names.statement(sequence), how,
				this.names.syntax().identifier(Objects.requireNonNull(name)));
	}

	private List<MigrateOperation> table(Rename rename) {
		QualifiedName from = rename.object();
		QualifiedName to = rename.newName();
		List<MigrateOperation> operations = new ArrayList<>();
		String schema = to.schema();
		if (schema != null && !Objects.equals(from.schema(), schema)) {
			operations.add(new AlterTable(LOCATION, from, List.of(new TableSchemaAlteration(schema))));
		}
		if (!from.name().equals(to.name())) {
			QualifiedName moved = new QualifiedName(schema, from.name());
			operations.add(new RenameTable(LOCATION, this.names.of(moved), to.name()));
		}
		return operations;
	}

}
