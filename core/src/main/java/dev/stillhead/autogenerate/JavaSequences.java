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

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.Former;
import dev.stillhead.operation.SequenceChange;
import dev.stillhead.operation.SequenceCycleChange;
import dev.stillhead.operation.SequenceNumberChange;
import dev.stillhead.operation.SequenceOwnerChange;
import dev.stillhead.operation.SequenceRestart;
import dev.stillhead.operation.SequenceTypeChange;
import dev.stillhead.schema.Counting;
import dev.stillhead.schema.SequenceDefinition;
import dev.stillhead.schema.SequencePicture.Owner;

/**
 * Sequences in Java source, and how they and identities count.
 *
 * @param words the words in use
 */
record JavaSequences(JavaWords words) implements SequenceChange.Visitor<JavaCode> {

	JavaCall sequence(SequenceDefinition sequence) {
		JavaCall call = this.words.word("sequence", this.words.name(sequence.name()));
		call = (sequence.type() != null) ? call.then("as", this.words.type(sequence.type())) : call;
		call = counting(call, sequence.counting());
		Owner owner = sequence.owner();
		return (owner != null) ? call.then("ownedBy", this.words.name(owner.table()), this.words.name(owner.column()))
				: call;
	}

	/** How a sequence or an identity counts. */
	static JavaCall counting(JavaCall counter, @Nullable Counting counting) {
		if (counting == null) {
			return counter;
		}
		JavaCall call = number(counter, "startWith", counting.start());
		call = number(call, "incrementBy", counting.increment());
		call = number(call, "minValue", counting.minimum());
		call = number(call, "maxValue", counting.maximum());
		call = number(call, "cache", counting.cache());
		return counting.cycle() ? call.then("cycle") : call;
	}

	private static JavaCall number(JavaCall call, String method, @Nullable Long number) {
		return (number != null) ? call.then(method, JavaWords.number(number)) : call;
	}

	@Override
	public JavaCode number(SequenceNumberChange change) {
		String setting = change.setting().word();
		boolean open = change.setting().canBeOpen();
		JavaCall call = (change.number() == null && open) ? this.words.word("drop" + setting)
				: this.words.word("set" + setting, longNumber(change.number()));
		Former<Long> former = change.former();
		if (former == null) {
			return call;
		}
		return (former.value() != null) ? call.then("was", longNumber(former.value())) : call.then("wasNone");
	}

	private static JavaCode longNumber(@Nullable Long number) {
		return JavaWords.number((number != null) ? number : 0);
	}

	@Override
	public JavaCode type(SequenceTypeChange change) {
		JavaCall call = this.words.word("setSequenceType", this.words.type(change.type()));
		return (change.former() != null) ? call.then("was", this.words.type(change.former())) : call;
	}

	@Override
	public JavaCode owner(SequenceOwnerChange change) {
		Owner owner = change.owner();
		JavaCall call = (owner != null)
				? this.words.word("setOwner", this.words.name(owner.table()), this.words.name(owner.column()))
				: this.words.word("dropOwner");
		Former<Owner> former = change.former();
		if (former == null) {
			return call;
		}
		Owner was = former.value();
		return (was != null) ? call.then("was", this.words.name(was.table()), this.words.name(was.column()))
				: call.then("wasNone");
	}

	@Override
	public JavaCode cycle(SequenceCycleChange change) {
		return this.words.word(change.cycle() ? "setCycle" : "dropCycle");
	}

	@Override
	public JavaCode restart(SequenceRestart change) {
		return this.words.word("restartWith", JavaWords.number(change.number()));
	}

}
