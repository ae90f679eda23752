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

package dev.stillhead.revision;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Where a downgrade leads: down to a revision, or a number of steps back.
 *
 * @param typed the target's text
 * @param branch the revision whose lineage alone is meant; null for everything above the
 * destination
 * @param destination what stays; null for base
 * @param steps what is taken back whatever the destination, newest first; empty if the
 * destination says it
 */
public record DowngradeTarget(String typed, @Nullable Revision branch, @Nullable Revision destination,
		List<Revision> steps) {

	/**
	 * Copies the list.
	 */
	public DowngradeTarget {
		steps = List.copyOf(steps);
	}

}
