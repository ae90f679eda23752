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
import java.util.stream.Collectors;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;
import dev.stillhead.error.Remedy;

/**
 * A range whose upper end does not stand above its lower end. Holds it.
 */
public final class UnrelatedRangeException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final transient TargetRange range;

	/**
	 * An error for one range.
	 * @param range what was typed
	 * @param from what its lower end names
	 * @param to what its upper end names
	 */
	UnrelatedRangeException(TargetRange range, List<Revision> from, List<Revision> to) {
		super(ErrorReport.of(
				"\"%s\" is no range: %s does not stand above %s".formatted(range.text(), names(to), names(from)),
				Remedy
					.type("migrate history -r %s:%s".formatted(first(to), first(from)), "if it was the other way round")
					.or("migrate history", "lists all revisions")
					.text()));
		this.range = range;
	}

	/**
	 * The range that was typed.
	 * @return the range
	 */
	public TargetRange range() {
		return this.range;
	}

	private static String names(List<Revision> revisions) {
		return revisions.isEmpty() ? "base" : revisions.stream().map(Revision::id).collect(Collectors.joining(", "));
	}

	private static String first(List<Revision> revisions) {
		return revisions.isEmpty() ? "base" : revisions.get(0).id();
	}

}
