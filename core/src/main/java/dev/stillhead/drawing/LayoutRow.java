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

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.revision.Revision;

/**
 * A row of the picture.
 *
 * @param revision the revision that stands in it; null between two
 * @param cells what is drawn, column by column, without empty ones at the end
 */
record LayoutRow(@Nullable Revision revision, List<Cell> cells) {

	/**
	 * A row of cells.
	 * @param revision the revision that stands in it; null between two
	 * @param cells the cells; not to be changed afterwards
	 * @return the row
	 */
	static LayoutRow of(@Nullable Revision revision, Cell[] cells) {
		int length = cells.length;
		while (length > 0 && cells[length - 1] == Cell.EMPTY) {
			length--;
		}
		return new LayoutRow(revision, Collections.unmodifiableList(Arrays.asList(cells)).subList(0, length));
	}

	/**
	 * Where the revision stands.
	 * @return its column; -1 in a row without one
	 */
	int revisionColumn() {
		return Math.max(this.cells.indexOf(Cell.REVISION), this.cells.indexOf(Cell.BASE));
	}

	/**
	 * What is drawn in a column.
	 * @param column the column
	 * @return the cell
	 */
	Cell cell(int column) {
		return (column < this.cells.size()) ? this.cells.get(column) : Cell.EMPTY;
	}

}
