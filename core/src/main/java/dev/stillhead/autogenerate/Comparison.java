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

import dev.stillhead.schema.DatabaseSchema;

/**
 * What came out of holding a database against a target.
 *
 * @param before the database as it is
 * @param after what it is to be: the target, completed with what is kept. A revision that
 * is right leads exactly there, but for the order of columns
 * @param renames what was renamed
 * @param differences what is not the same, renames apart
 * @param kept what only the database has, and keeps
 * @param undecided what may have been renamed and nobody has decided: until then, it is
 * dropped and added
 * @param missingFills columns of which nobody has said what the rows that are there shall
 * have
 * @param notes what people should know of the operations, one sentence each
 * @param unsupported what differs and no operation changes, one sentence each
 * @param operations what leads there and back
 */
public record Comparison(DatabaseSchema before, DatabaseSchema after, List<Rename> renames,
		List<Difference> differences, List<KeptObject> kept, List<RenameCandidate> undecided,
		List<MissingFill> missingFills, List<String> notes, List<String> unsupported, GeneratedOperations operations) {

	/**
	 * Copies the lists.
	 */
	public Comparison {
		renames = List.copyOf(renames);
		differences = List.copyOf(differences);
		kept = List.copyOf(kept);
		undecided = List.copyOf(undecided);
		missingFills = List.copyOf(missingFills);
		notes = List.copyOf(notes);
		unsupported = List.copyOf(unsupported);
	}

	/**
	 * Whether database and target are in step.
	 * @return whether there is nothing to do
	 */
	public boolean isInStep() {
		return this.differences.isEmpty() && this.renames.isEmpty();
	}

	/**
	 * Whether the operations may be written: nobody has to be asked anything any more.
	 * @return whether everything is decided and known
	 */
	public boolean isDecided() {
		return this.undecided.isEmpty() && this.missingFills.isEmpty();
	}

}
