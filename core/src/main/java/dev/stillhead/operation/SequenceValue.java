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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.Counting;
import dev.stillhead.schema.SequenceDefinition;
import dev.stillhead.schema.SequencePicture;

/**
 * A sequence.
 *
 * @param definition what it is
 */
record SequenceValue(SequenceDefinition definition) implements Sequence, CounterValue<Sequence> {

	@Override
	public Sequence as(ColumnType type) {
		return with(SequenceTypeChange.integer(type), this.definition.owner());
	}

	@Override
	public Sequence ownedBy(String table, String column) {
		return with(this.definition.type(), new SequencePicture.Owner(Names.qualified(table), Names.simple(column)));
	}

	@Override
	public Counting counting() {
		return this.definition.counting();
	}

	@Override
	public Sequence with(Counting counting) {
		return new SequenceValue(this.definition.withCounting(counting));
	}

	private Sequence with(@Nullable ColumnType type, SequencePicture.@Nullable Owner owner) {
		SequenceDefinition from = this.definition;
		return new SequenceValue(new SequenceDefinition(from.name(), type, from.increment(), from.minimum(),
				from.maximum(), from.start(), from.cache(), from.cycle(), owner));
	}

}
