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

package dev.stillhead.plan;

import java.util.List;

import dev.stillhead.revision.HeadChange;

/**
 * One step of a plan through the graph: it changes the version table's rows once.
 */
public sealed interface GraphStep permits RevisionStep, StampStep {

	/**
	 * Which way it goes.
	 * @return the direction
	 */
	Direction direction();

	/**
	 * What Alembic prints before the arrow.
	 * @return ids; none for base
	 */
	List<String> from();

	/**
	 * What Alembic prints behind the arrow.
	 * @return ids; none for base
	 */
	List<String> to();

	/**
	 * What happens to the rows.
	 * @return the change
	 */
	HeadChange headChange();

	/**
	 * Calls the visitor's method for this step.
	 * @param <R> what the visitor returns
	 * @param visitor the visitor
	 * @return what it returned
	 */
	<R> R accept(GraphStepVisitor<R> visitor);

}
