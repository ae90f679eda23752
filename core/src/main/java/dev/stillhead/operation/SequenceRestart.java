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

import dev.stillhead.sql.SourceLocation;

/**
 * A sequence goes on with another number: {@code RESTART WITH}.
 *
 * @param number the next number
 */
public record SequenceRestart(long number) implements SequenceChange {

	/**
	 * Refuses: where a sequence stood when it was set is not known.
	 */
	@Override
	public SequenceChange reverse(SourceLocation location) {
		throw new IrreversibleOperationException(location,
				"restartWith(%d) has no way back: nobody knows how far the sequence was".formatted(this.number),
				"Write downgrade.");
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.restart(this);
	}

}
