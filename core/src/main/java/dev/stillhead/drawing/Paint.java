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

package dev.stillhead.drawing;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * How a terminal shows the two things that stand out. What it adds must not be visible
 * itself, for widths are counted without it.
 *
 * @param id around the id of a revision
 * @param head around {@code (head)}
 */
public record Paint(UnaryOperator<String> id, UnaryOperator<String> head) {

	/** No colour. */
	public static final Paint NONE = new Paint(UnaryOperator.identity(), UnaryOperator.identity());

	/**
	 * Refuses null.
	 */
	public Paint {
		Objects.requireNonNull(id, "'id' must not be null");
		Objects.requireNonNull(head, "'head' must not be null");
	}

}
