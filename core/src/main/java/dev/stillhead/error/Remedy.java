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

package dev.stillhead.error;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Ways out of an error, one per line: what to type, and what that does. The explanations
 * stand in one column. Immutable; {@link #or} gives a new remedy.
 */
public final class Remedy {

	private final List<Way> ways;

	private Remedy(List<Way> ways) {
		this.ways = List.copyOf(ways);
	}

	/**
	 * A remedy to which ways are still to be added.
	 * @return an empty remedy
	 */
	public static Remedy none() {
		return new Remedy(List.of());
	}

	/**
	 * A remedy with one way out.
	 * @param command what to type
	 * @param effect what that does; empty if it needs no words
	 * @return the remedy
	 */
	public static Remedy type(String command, String effect) {
		return none().or(command, effect);
	}

	/**
	 * This remedy with one more way out.
	 * @param command what to type
	 * @param effect what that does; empty if it needs no words
	 * @return a new remedy
	 */
	public Remedy or(String command, String effect) {
		List<Way> more = new ArrayList<>(this.ways);
		more.add(new Way(command, effect));
		return new Remedy(more);
	}

	/**
	 * The lines as a person reads them.
	 * @return one line per way, the last without a line end
	 */
	public String text() {
		int width = this.ways.stream().mapToInt((way) -> way.command().length()).max().orElse(0);
		return this.ways.stream().map((way) -> way.text(width)).collect(Collectors.joining("\n"));
	}

	private record Way(String command, String effect) {

		private String text(int width) {
			return this.effect.isEmpty() ? this.command
					: this.command + " ".repeat(width - this.command.length() + 4) + this.effect;
		}

	}

}
