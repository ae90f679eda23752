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
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TriggerPicture;

/**
 * Constraints, indexes and triggers that come, go, change, get another name, or make room
 * for a change of their columns.
 */
final class PartSteps {

	private final Transition transition;

	private final OperationPlan plan;

	PartSteps(Transition transition) {
		this.transition = transition;
		this.plan = transition.plan();
	}

	/** Leads from the parts of a table or view to those that it has then. */
	void change(QualifiedName table, List<Part> before, List<Part> after) {
		List<Part> left = new ArrayList<>(before);
		List<Part> coming = new ArrayList<>();
		for (Part is : after) {
			Part was = take(left, (part) -> part.name().equals(is.name()) && part.sqlKind().equals(is.sqlKind()));
			if (was == null) {
				coming.add(is);
			}
			else {
				change(table, was, is);
			}
		}
		for (Part is : coming) {
			Part was = take(left, (part) -> part.doesTheSameAs(is) && part.getClass() == is.getClass());
			if (was == null) {
				create(table, is);
			}
			else {
				rename(table, was, is);
			}
		}
		left.forEach((part) -> drop(table, part));
	}

	private static @Nullable Part take(List<Part> parts, Predicate<Part> condition) {
		Part found = parts.stream().filter(condition).findFirst().orElse(null);
		if (found != null) {
			parts.remove(found);
		}
		return found;
	}

	private void change(QualifiedName table, Part was, Part is) {
		if (!was.doesTheSameAs(is) || isRemade(table, was)) {
			drop(table, was);
			create(table, is);
			return;
		}
		finish(table, was, is);
	}

	private void rename(QualifiedName table, Part was, Part is) {
		if (isRemade(table, was)) {
			drop(table, was);
			create(table, is);
			return;
		}
		this.transition.partRenames()
			.add(table.schema(), was.name(), is.name(),
					(from, to) -> was.withName(from).rename(table, to, this.transition.wordsAfter()));
		finish(table, was.withName(is.name()), is);
	}

	private boolean isRemade(QualifiedName table, Part part) {
		return this.transition.remakes().isRemade(table, part);
	}

	/** What can be changed without dropping a part. */
	private void finish(QualifiedName table, Part was, Part is) {
		Vocabulary words = this.transition.wordsAfter();
		if (was instanceof TriggerPart before && is instanceof TriggerPart after) {
			this.plan.add(Phase.CREATE_TRIGGERS, after.firing(table, before.picture().firing(), words));
		}
		if (!Objects.equals(was.comment(), is.comment())) {
			this.plan.add(Phase.COMMENTS, was.comment(table, is.comment(), words));
		}
	}

	void create(QualifiedName table, Part part) {
		this.plan.add(coming(part), part.create(table, this.transition.wordsAfter()));
		complete(table, part);
	}

	/** All that is said of a part after it was made. */
	void complete(QualifiedName table, Part part) {
		Vocabulary words = this.transition.wordsAfter();
		if (part instanceof TriggerPart trigger) {
			this.plan.add(Phase.CREATE_TRIGGERS, trigger.firing(table, TriggerPicture.Firing.ORIGIN, words));
		}
		if (part.comment() != null) {
			this.plan.add(Phase.COMMENTS, part.withComment(null).comment(table, part.comment(), words));
		}
	}

	void drop(QualifiedName table, Part part) {
		strip(table, part);
		this.plan.add(going(part), part.drop(table, this.transition.wordsBefore()));
	}

	/** Takes back all that was said of a part after it was made. */
	void strip(QualifiedName table, Part part) {
		Vocabulary words = this.transition.wordsBefore();
		if (part.comment() != null) {
			this.plan.add(going(part), part.comment(table, null, words));
		}
		if (part instanceof TriggerPart trigger) {
			trigger.firing(table, TriggerPicture.Firing.ORIGIN, words)
				.forEach((operation) -> this.plan.add(going(part), operation.reverse()));
		}
	}

	private static Phase coming(Part part) {
		return switch (part.kind()) {
			case PRIMARY_KEY, UNIQUE -> Phase.ADD_KEYS;
			case CHECK, EXCLUSION -> Phase.ADD_CHECKS;
			case FOREIGN_KEY -> Phase.ADD_FOREIGN_KEYS;
			case TRIGGER -> Phase.CREATE_TRIGGERS;
			default -> Phase.ADD_INDEXES;
		};
	}

	private static Phase going(Part part) {
		return switch (part.kind()) {
			case PRIMARY_KEY, UNIQUE -> Phase.DROP_KEYS;
			case CHECK, EXCLUSION -> Phase.DROP_CHECKS;
			case FOREIGN_KEY -> Phase.DROP_FOREIGN_KEYS;
			case TRIGGER -> Phase.DROP_TRIGGERS;
			default -> Phase.DROP_INDEXES;
		};
	}

}
