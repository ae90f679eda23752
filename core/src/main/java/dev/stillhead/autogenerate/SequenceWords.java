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
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.AlterSequence;
import dev.stillhead.operation.CreateSequence;
import dev.stillhead.operation.Former;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.SequenceChange;
import dev.stillhead.operation.SequenceCycleChange;
import dev.stillhead.operation.SequenceNumberChange;
import dev.stillhead.operation.SequenceOwnerChange;
import dev.stillhead.operation.SequenceRestart;
import dev.stillhead.operation.SequenceSetting;
import dev.stillhead.operation.SequenceTypeChange;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.Counting;
import dev.stillhead.schema.SequenceDefinition;
import dev.stillhead.schema.SequenceOptions;
import dev.stillhead.schema.SequencePicture;

/**
 * Sequences in the words of operations.
 *
 * @param words the words of the picture
 */
record SequenceWords(Vocabulary words) {

	private static final String USUAL_TYPE = "bigint";

	/** Makes a sequence that belongs to nobody yet. */
	MigrateOperation creation(SequencePicture sequence) {
		if (sequence.unlogged()) {
			return Vocabulary.statement(ObjectSql.createUnlogged(sequence, this.words),
					"DROP SEQUENCE " + this.words.sql(sequence.name()));
		}
		SequenceOptions options = sequence.options();
		SequenceDefinition definition = new SequenceDefinition(this.words.name(sequence.name()),
				options.type().equals(USUAL_TYPE) ? null : type(options), null, null, null, null, null, false, null)
			.withCounting(counting(options));
		return new CreateSequence(Vocabulary.LOCATION, definition, false);
	}

	/** What is not as the server has it where nothing is said. */
	static Counting counting(SequenceOptions options) {
		SequenceOptions usual = ObjectSql.usual(options);
		return new Counting(unusual(options.increment(), 1), unusual(options.minimum(), usual.minimum()),
				unusual(options.maximum(), usual.maximum()), unusual(options.start(), usual.start()),
				unusual(options.cache(), 1), options.cycle());
	}

	private static @Nullable Long unusual(long number, long usual) {
		return (number != usual) ? number : null;
	}

	private ColumnType type(SequenceOptions options) {
		return this.words.types().of(options.type());
	}

	/** Lets a sequence count in another way; no operation if it counts the same. */
	List<MigrateOperation> change(SequencePicture was, SequencePicture is) {
		SequenceOptions after = is.options();
		SequenceOptions before = ObjectSql.withType(was.options(), after.type());
		List<SequenceChange> changes = new ArrayList<>();
		if (!was.options().type().equals(after.type())) {
			changes.add(new SequenceTypeChange(type(after), type(was.options())));
		}
		add(changes, SequenceSetting.INCREMENT, before.increment(), after.increment());
		add(changes, SequenceSetting.MINIMUM, before.minimum(), after.minimum());
		add(changes, SequenceSetting.MAXIMUM, before.maximum(), after.maximum());
		add(changes, SequenceSetting.START, before.start(), after.start());
		add(changes, SequenceSetting.CACHE, before.cache(), after.cache());
		if (before.cycle() != after.cycle()) {
			changes.add(new SequenceCycleChange(after.cycle()));
		}
		if (ObjectSql.startsAgain(was.options(), after)) {
			changes.add(new SequenceRestart(after.start()));
		}
		return changes.isEmpty() ? List.of()
				: List.of(new AlterSequence(Vocabulary.LOCATION, this.words.name(is.name()), changes));
	}

	private static void add(List<SequenceChange> changes, SequenceSetting setting, long before, long after) {
		if (before != after) {
			changes.add(new SequenceNumberChange(setting, after, new Former<>(before)));
		}
	}

	/** Lets a sequence belong to its column. */
	MigrateOperation ownership(SequencePicture sequence) {
		SequencePicture.Owner owner = Objects.requireNonNull(sequence.owner());
		SequenceChange change = new SequenceOwnerChange(
				new SequencePicture.Owner(this.words.name(owner.table()), owner.column()), new Former<>(null));
		return new AlterSequence(Vocabulary.LOCATION, this.words.name(sequence.name()), List.of(change));
	}

}
