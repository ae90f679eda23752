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

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.SequenceDefinition;
import dev.stillhead.schema.SequencePicture;

/**
 * A sequence.
 *
 * @param definition what it is
 */
record SequenceValue(SequenceDefinition definition) implements Sequence {

	@Override
	public Sequence as(ColumnType type) {
		Objects.requireNonNull(type, "'type' must not be null");
		return with(type, this.definition.cycle(), this.definition.owner());
	}

	@Override
	public Sequence startWith(long number) {
		return with(SequenceSetting.START, number);
	}

	@Override
	public Sequence incrementBy(long number) {
		return with(SequenceSetting.INCREMENT, number);
	}

	@Override
	public Sequence minValue(long number) {
		return with(SequenceSetting.MINIMUM, number);
	}

	@Override
	public Sequence maxValue(long number) {
		return with(SequenceSetting.MAXIMUM, number);
	}

	@Override
	public Sequence cache(long count) {
		return with(SequenceSetting.CACHE, count);
	}

	@Override
	public Sequence cycle() {
		return with(this.definition.type(), true, this.definition.owner());
	}

	@Override
	public Sequence ownedBy(String table, String column) {
		return with(this.definition.type(), this.definition.cycle(),
				new SequencePicture.Owner(Names.qualified(table), Names.simple(column)));
	}

	private Sequence with(SequenceSetting setting, long number) {
		SequenceDefinition from = this.definition;
		return new SequenceValue(new SequenceDefinition(from.name(), from.type(),
				(setting == SequenceSetting.INCREMENT) ? setting.checked(number) : from.increment(),
				(setting != SequenceSetting.MINIMUM) ? from.minimum() : Long.valueOf(number),
				(setting != SequenceSetting.MAXIMUM) ? from.maximum() : Long.valueOf(number),
				(setting != SequenceSetting.START) ? from.start() : Long.valueOf(number),
				(setting != SequenceSetting.CACHE) ? from.cache() : setting.checked(number), from.cycle(),
				from.owner()));
	}

	private Sequence with(@Nullable ColumnType type, boolean cycle, SequencePicture.@Nullable Owner owner) {
		SequenceDefinition from = this.definition;
		return new SequenceValue(new SequenceDefinition(from.name(), type, from.increment(), from.minimum(),
				from.maximum(), from.start(), from.cache(), cycle, owner));
	}

}
