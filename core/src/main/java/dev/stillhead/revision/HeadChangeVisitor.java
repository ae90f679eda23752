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

/**
 * One method per {@link HeadChange}: whoever writes the rows has an answer for each.
 *
 * @param <R> what the methods return
 */
public interface HeadChangeVisitor<R> {

	/**
	 * No row changes.
	 * @param change the change
	 * @return the result
	 */
	R keepHeads(HeadChange.KeepHeads change);

	/**
	 * A row is inserted.
	 * @param change the change
	 * @return the visitor's answer
	 */
	R insertHead(HeadChange.InsertHead change);

	/**
	 * A row is deleted.
	 * @param change the change
	 * @return the visitor's answer
	 */
	R deleteHead(HeadChange.DeleteHead change);

	/**
	 * A row is updated.
	 * @param change the change
	 * @return the visitor's answer
	 */
	R moveHead(HeadChange.MoveHead change);

	/**
	 * Several rows become one.
	 * @param change the change
	 * @return the visitor's answer
	 */
	R mergeHeads(HeadChange.MergeHeads change);

	/**
	 * One row becomes several.
	 * @param change the change
	 * @return the visitor's answer
	 */
	R splitHead(HeadChange.SplitHead change);

}
