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
import java.util.Objects;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.schema.SequencePicture;
import dev.stillhead.schema.SequencePicture.Owner;

/**
 * Sequences that come, go and change. Whom one belongs to is said apart from the rest:
 * before its table is there, and after it is gone, it belongs to nobody.
 */
final class SequenceSteps {

	private final Transition transition;

	private final OperationPlan plan;

	SequenceSteps(Transition transition) {
		this.transition = transition;
		this.plan = transition.plan();
	}

	void plan() {
		ByName.compare(this.transition.before().sequences(), this.transition.after().sequences(), SequencePicture::name)
			.added(this::create)
			.removed(this::drop)
			.common(this::change);
	}

	private void create(SequencePicture sequence) {
		SequenceWords words = new SequenceWords(this.transition.wordsAfter());
		this.plan.add(Phase.CREATE_SEQUENCES, words.creation(sequence));
		if (sequence.owner() != null) {
			this.plan.add(Phase.OWN_SEQUENCES, words.ownership(sequence));
		}
		if (sequence.comment() != null) {
			this.plan.add(Phase.COMMENTS, comment(null, sequence));
		}
		List<Owner> numbered = this.transition.numbered(sequence.name());
		if (!numbered.isEmpty()) {
			this.plan.add(Phase.OWN_SEQUENCES, Vocabulary.statement(goOn(sequence, numbered), ""));
		}
	}

	/**
	 * Goes on behind the greatest number that rows have, if they have any: by a whole
	 * step, as those who take numbers by the step use those below what they are given.
	 */
	private String goOn(SequencePicture sequence, List<Owner> numbered) {
		Vocabulary words = this.transition.wordsAfter();
		String greatest = numbered.stream()
			.map((column) -> "(SELECT max(%s) FROM %s)".formatted(words.sql(column.column()),
					words.sql(column.table())))
			.collect(Collectors.joining(", "));
		return "SELECT setval(%s, %s + %d, false)".formatted(words.syntax().literal(words.sql(sequence.name())),
				(numbered.size() == 1) ? greatest : "greatest(" + greatest + ")",
				Math.abs(sequence.options().increment()));
	}

	private void drop(SequencePicture sequence) {
		SequenceWords words = new SequenceWords(this.transition.wordsBefore());
		this.plan.add(Phase.DISOWN_SEQUENCES,
				ObjectSql.uncommented("SEQUENCE " + this.transition.wordsBefore().sql(sequence.name()),
						sequence.comment(), this.transition.wordsBefore()));
		if (sequence.owner() != null) {
			this.plan.add(Phase.DISOWN_SEQUENCES, words.ownership(sequence).reverse());
		}
		this.plan.add(Phase.DROP_SEQUENCES, words.creation(sequence).reverse());
	}

	private void change(SequencePicture was, SequencePicture is) {
		SequenceWords words = new SequenceWords(this.transition.wordsAfter());
		this.plan.add(Phase.CREATE_SEQUENCES, words.change(was, is));
		if (!Objects.equals(was.owner(), is.owner())) {
			if (was.owner() != null) {
				this.plan.add(Phase.DISOWN_SEQUENCES, words.ownership(was).reverse());
			}
			if (is.owner() != null) {
				this.plan.add(Phase.OWN_SEQUENCES, words.ownership(is));
			}
		}
		if (!Objects.equals(was.comment(), is.comment())) {
			this.plan.add(Phase.COMMENTS, comment(was.comment(), is));
		}
	}

	private MigrateOperation comment(@Nullable String was, SequencePicture sequence) {
		Vocabulary words = this.transition.wordsAfter();
		return ObjectSql.comment("SEQUENCE " + words.sql(sequence.name()), was, sequence.comment(), words);
	}

}
