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
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequencePicture;

/**
 * What a target can say, and what it did say. A picture alone does not tell: where it
 * lacks something, the target may want none, may not care, or may have no words for it.
 * Names of tables have their schema, as the pictures have them. Implementations answer
 * from what they know, without a database.
 */
public interface TargetScope {

	/**
	 * Whether things of a kind could be part of the target. What could not is left alone.
	 * @param kind the kind
	 * @return whether the target has words for it
	 */
	boolean canExpress(ObjectKind kind);

	/**
	 * Whether a name was chosen by people. A hash that a tool has made up, such as
	 * Hibernate's {@code FKk3…}, is no name, and nothing is renamed to it.
	 * @param table the table
	 * @param constraintOrIndex the name of its constraint or index in the target
	 * @return whether it was
	 */
	boolean gaveName(QualifiedName table, String constraintOrIndex);

	/**
	 * Whether the target says anything about one side of a table or column, be it that
	 * there is none. What the target does have is compared without asking.
	 * @param table the table
	 * @param column the column; null for the table itself
	 * @param aspect the side of it
	 * @return whether it does; if not, the database keeps what it has
	 */
	boolean mentions(QualifiedName table, @Nullable String column, Aspect aspect);

	/**
	 * What a table or column was called before, if the target says so.
	 * @param table the table
	 * @param column the column; null for the table itself
	 * @return the former name, without schema and not quoted; empty if nothing is said
	 */
	Optional<String> formerName(QualifiedName table, @Nullable String column);

	/**
	 * Where in the target a table or column comes from: {@code ProgramTemplate.email}.
	 * @param table the table
	 * @param column the column; null for the table itself
	 * @return the place, for people; empty if there is nothing to say
	 */
	Optional<String> origin(QualifiedName table, @Nullable String column);

	/**
	 * The columns that get their values from a sequence though the database does not
	 * know: the target's user takes a number and writes it. A sequence that is new goes
	 * on behind what they hold.
	 * @param sequence the sequence
	 * @return the columns; none if nothing is known
	 */
	default List<SequencePicture.Owner> numbers(QualifiedName sequence) {
		return List.of();
	}

	/**
	 * The scope of a target that has words for everything and means what it leaves out: a
	 * script, for example.
	 * @return the scope
	 */
	static TargetScope everything() {
		return CompleteScope.INSTANCE;
	}

}
