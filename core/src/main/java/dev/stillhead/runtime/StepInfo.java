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

package dev.stillhead.runtime;

import java.util.List;

import dev.stillhead.plan.Direction;
import dev.stillhead.plan.PreparedStep;
import dev.stillhead.revision.Revision;

/**
 * A step of a run, for whoever listens.
 *
 * @param direction which way
 * @param revision the revision concerned
 * @param from what Alembic prints before the arrow; empty for {@code <base>}
 * @param to what it prints behind the arrow; empty for {@code <base>}
 * @param statements how many statements it has
 * @param transactional whether it runs in a transaction
 */
public record StepInfo(Direction direction, Revision revision, List<String> from, List<String> to, int statements,
		boolean transactional) {

	/**
	 * Copies the lists.
	 */
	public StepInfo {
		from = List.copyOf(from);
		to = List.copyOf(to);
	}

	/**
	 * What listeners are told of a step.
	 * @param step the step
	 * @return what they are told
	 */
	public static StepInfo of(PreparedStep step) {
		return new StepInfo(step.step().direction(), step.revision(), step.step().from(), step.step().to(),
				step.actions().size(), step.atomic());
	}

	/**
	 * The step as Alembic prints it.
	 * @return for example {@code upgrade <base> -> 189b1231afd4, bootstrap tables}
	 */
	public String description() {
		return (this.direction == Direction.STAMP) ? arrow() : arrow() + ", " + this.revision.displayMessage();
	}

	/**
	 * The same without the message.
	 * @return for example {@code upgrade <base> -> 189b1231afd4}
	 */
	public String arrow() {
		String verb = (this.direction == Direction.STAMP) ? "stamp_revision" : this.direction.label();
		return verb + " " + ids(this.from) + " -> " + ids(this.to);
	}

	private static String ids(List<String> ids) {
		return ids.isEmpty() ? "<base>" : String.join(", ", ids);
	}

}
