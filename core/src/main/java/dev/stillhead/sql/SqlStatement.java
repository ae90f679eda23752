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

package dev.stillhead.sql;

import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * One statement as it is sent to the database, and where it came from.
 *
 * @param text the statement without its final semicolon, placeholders resolved: for the
 * database alone, as a value may be a password
 * @param shown the same as it was written, placeholders unresolved: for people
 * @param location where it begins; for an operation of a Java revision, the line of the
 * call
 * @param positions maps a position in {@code text} to its place in the source
 * @param copyData what follows a {@code COPY … FROM STDIN}, lines with their line ends,
 * without the final {@code \.}; null for every other statement
 * @param traits what has to be known before it runs
 */
public record SqlStatement(String text, String shown, SourceLocation location, PositionMap positions,
		@Nullable String copyData, Set<StatementTrait> traits) {

	/**
	 * Copies the traits.
	 */
	public SqlStatement {
		Objects.requireNonNull(text, "'text' must not be null");
		Objects.requireNonNull(shown, "'shown' must not be null");
		Objects.requireNonNull(location, "'location' must not be null");
		Objects.requireNonNull(positions, "'positions' must not be null");
		traits = Set.copyOf(traits);
	}

	/**
	 * A statement all of which is attributed to one place.
	 * @param text the statement
	 * @param location where it came from
	 * @param traits what has to be known before it runs
	 * @return the statement
	 */
	public static SqlStatement at(SourceLocation location, String text, Set<StatementTrait> traits) {
		return new SqlStatement(text, text, location, (position) -> location, null, traits);
	}

	/**
	 * Whether it has a trait.
	 * @param trait the trait
	 * @return whether it has it
	 */
	public boolean is(StatementTrait trait) {
		return this.traits.contains(trait);
	}

	/**
	 * Maps a position in a statement to its place in the source. Positions are what a
	 * server reports: characters counted from 1.
	 */
	@FunctionalInterface
	public interface PositionMap {

		/**
		 * The place of a position.
		 * @param position counted from 1 in characters (code points) of the statement's
		 * text
		 * @return its place
		 */
		SourceLocation locate(int position);

	}

}
