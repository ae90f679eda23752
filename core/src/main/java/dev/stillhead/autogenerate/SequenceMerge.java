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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.SequenceOptions;
import dev.stillhead.schema.SequencePicture;
import dev.stillhead.schema.TablePicture;

/**
 * What sequences there are to be. One that belongs to a column stays and goes with what
 * the column takes its numbers from.
 */
final class SequenceMerge {

	private final Keeping keeping;

	private final DatabaseSchema database;

	private final DatabaseSchema target;

	private final List<TablePicture> tables;

	/**
	 * Knows the tables.
	 * @param tables the tables that are to be
	 */
	SequenceMerge(Keeping keeping, DatabaseSchema database, DatabaseSchema target, List<TablePicture> tables) {
		this.keeping = keeping;
		this.database = database;
		this.target = target;
		this.tables = tables;
	}

	List<SequencePicture> merged(List<SequencePicture> database, List<SequencePicture> target) {
		List<SequencePicture> merged = new ArrayList<>();
		for (SequencePicture sequence : database) {
			SequencePicture wanted = find(target, sequence);
			if (!isIncluded(sequence)) {
				merged.add(sequence);
			}
			else if (wanted != null) {
				merged.add(merged(sequence, wanted));
			}
			else if (isUsed(sequence, this.tables) || (!isUsed(sequence, this.database.tables()) && keeps(sequence))) {
				merged.add(sequence);
			}
		}
		for (SequencePicture sequence : target) {
			boolean wanted = isUsed(sequence, this.tables) || !isUsed(sequence, this.target.tables());
			if (find(database, sequence) == null && isIncluded(sequence) && wanted) {
				merged.add(sequence);
			}
		}
		return merged;
	}

	private static @Nullable SequencePicture find(List<SequencePicture> sequences, SequencePicture sequence) {
		return sequences.stream().filter((other) -> other.name().equals(sequence.name())).findFirst().orElse(null);
	}

	private boolean isIncluded(SequencePicture sequence) {
		return this.keeping.isIncluded(object(sequence));
	}

	private static DatabaseObject object(SequencePicture sequence) {
		return new DatabaseObject(ObjectKind.SEQUENCE, sequence.name(), null);
	}

	private boolean keeps(SequencePicture sequence) {
		return !this.keeping.settings().onlyTables().isEmpty() || this.keeping.keeps(object(sequence), true, "");
	}

	/**
	 * Whether a column takes its numbers from a sequence.
	 */
	private static boolean isUsed(SequencePicture sequence, List<TablePicture> tables) {
		String written = "'" + QuotedNames.sql(sequence.name()).replace("'", "''") + "'";
		return tables.stream()
			.flatMap((table) -> table.columns().stream())
			.map(ColumnPicture::defaultValue)
			.anyMatch((value) -> value != null && value.contains(written));
	}

	/** Where the target does not care how a sequence counts, only its step counts. */
	private SequencePicture merged(SequencePicture was, SequencePicture wanted) {
		if (this.keeping.scope().mentions(was.name(), null, Aspect.IDENTITY)) {
			return wanted;
		}
		SequenceOptions options = was.options();
		return new SequencePicture(was.name(),
				new SequenceOptions(options.type(), options.start(), wanted.options().increment(), options.minimum(),
						options.maximum(), options.cache(), options.cycle()),
				was.owner(), was.unlogged(), was.comment());
	}

}
