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

package dev.stillhead.dialect;

import java.util.ArrayList;
import java.util.List;

import dev.stillhead.revision.HeadChange.DeleteHead;
import dev.stillhead.revision.HeadChange.InsertHead;
import dev.stillhead.revision.HeadChange.KeepHeads;
import dev.stillhead.revision.HeadChange.MergeHeads;
import dev.stillhead.revision.HeadChange.MoveHead;
import dev.stillhead.revision.HeadChange.SplitHead;
import dev.stillhead.revision.HeadChangeVisitor;
import dev.stillhead.sql.SqlSyntax;

/**
 * The change of one step, row by row, as Alembic makes it.
 *
 * @param syntax how the database quotes
 * @param table the version table's name, quoted
 */
public record HeadChangeSql(SqlSyntax syntax, String table) implements HeadChangeVisitor<List<String>> {

	@Override
	public List<String> keepHeads(KeepHeads change) {
		return List.of();
	}

	@Override
	public List<String> insertHead(InsertHead change) {
		return List.of(insert(change.revision()));
	}

	@Override
	public List<String> deleteHead(DeleteHead change) {
		return List.of(delete(change.revision()));
	}

	@Override
	public List<String> moveHead(MoveHead change) {
		return List.of(update(change.from(), change.to()));
	}

	@Override
	public List<String> mergeHeads(MergeHeads change) {
		int last = change.from().size() - 1;
		List<String> changes = new ArrayList<>();
		change.from().subList(0, last).forEach((row) -> changes.add(delete(row)));
		changes.add(update(change.from().get(last), change.to()));
		return changes;
	}

	@Override
	public List<String> splitHead(SplitHead change) {
		int last = change.to().size() - 1;
		List<String> changes = new ArrayList<>();
		change.to().subList(0, last).forEach((row) -> changes.add(insert(row)));
		changes.add(update(change.from(), change.to().get(last)));
		return changes;
	}

	private String insert(String row) {
		return "INSERT INTO " + this.table + " (version_num) VALUES (" + this.syntax.literal(row) + ")";
	}

	private String update(String from, String to) {
		return "UPDATE " + this.table + " SET version_num = " + this.syntax.literal(to) + " WHERE version_num = "
				+ this.syntax.literal(from);
	}

	private String delete(String row) {
		return "DELETE FROM " + this.table + " WHERE version_num = " + this.syntax.literal(row);
	}

}
