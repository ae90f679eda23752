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

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.AlterTable;
import dev.stillhead.operation.Former;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.TableCommentAlteration;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TablePicture;

/**
 * Tables that come, go and change.
 */
final class TableSteps {

	private final Transition transition;

	private final OperationPlan plan;

	private final PartSteps parts;

	TableSteps(Transition transition) {
		this.transition = transition;
		this.plan = transition.plan();
		this.parts = new PartSteps(transition);
	}

	void plan() {
		List<TablePicture> coming = new ArrayList<>();
		List<TablePicture> going = new ArrayList<>();
		ByName.compare(this.transition.before().tables(), this.transition.after().tables(), TablePicture::name)
			.added(coming::add)
			.removed(going::add)
			.common(this::change);
		creations(coming, this.transition.after(), this.transition.wordsAfter()).forEach(this::create);
		List<TableCreation> undone = new ArrayList<>(
				creations(going, this.transition.before(), this.transition.wordsBefore()));
		Collections.reverse(undone);
		undone.forEach(this::drop);
	}

	/** How tables are made that all come or all go, in the order of their coming. */
	private List<TableCreation> creations(List<TablePicture> tables, DatabaseSchema picture, Vocabulary words) {
		Set<QualifiedName> made = new HashSet<>();
		List<TableCreation> creations = new ArrayList<>();
		for (TablePicture table : TableOrder.of(tables)) {
			creations.add(TableCreation.of(table, words, (key) -> {
				TablePicture other = picture.table(key.picture().table()).orElse(null);
				return other != null && isReachable(key, other, table, made);
			}));
			made.add(table.name());
		}
		return creations;
	}

	private boolean isReachable(ForeignKeyPart key, TablePicture other, TablePicture table, Set<QualifiedName> made) {
		List<String> columns = key.picture().referenced();
		if (!made.contains(other.name()) && !other.name().equals(table.name())) {
			return this.transition.remakes().isKeptKey(other.name(), columns);
		}
		Part referenced = Remakes.keyOf(other, columns);
		return (referenced instanceof KeyPart rule && rule.rule(this.transition.wordsAfter()) != null)
				|| (referenced instanceof IndexPart && made.contains(other.name()));
	}

	private void create(TableCreation creation) {
		TablePicture table = creation.table();
		this.plan.add(Phase.CREATE_TABLES, creation.operation());
		for (Part part : TableParts.of(table)) {
			if (creation.laterParts().contains(part)) {
				this.parts.create(table.name(), part);
			}
			else {
				this.parts.complete(table.name(), part);
			}
		}
		this.plan.add(Phase.COMMENTS, partitionComment(table, null, table.comment(), this.transition.wordsAfter()));
	}

	/** A partition is made without its comment, any other table with it. */
	private static List<MigrateOperation> partitionComment(TablePicture table, @Nullable String was,
			@Nullable String is, Vocabulary words) {
		return (table.family().partitionOf() == null || table.comment() == null) ? List.of()
				: List.of(ObjectSql.comment("TABLE " + words.sql(table.name()), was, is, words));
	}

	private void drop(TableCreation creation) {
		TablePicture table = creation.table();
		for (Part part : TableParts.of(table)) {
			if (creation.laterParts().contains(part)) {
				this.parts.drop(table.name(), part);
			}
			else {
				this.parts.strip(table.name(), part);
			}
		}
		this.plan.add(Phase.DROP_TABLES, partitionComment(table, table.comment(), null, this.transition.wordsBefore()));
		this.plan.add(Phase.DROP_TABLES, creation.operation().reverse());
	}

	/** The columns that do not come and go with those of a parent. */
	private static List<ColumnPicture> ownColumns(TablePicture table) {
		return (table.family().partitionOf() != null) ? List.of()
				: table.columns().stream().filter((column) -> !column.inherited()).toList();
	}

	private void change(TablePicture was, TablePicture is) {
		ColumnSteps columns = new ColumnSteps(this.transition, is.name());
		ByName.compare(ownColumns(was), ownColumns(is), ColumnPicture::name)
			.common(columns::change)
			.removed(columns::drop)
			.added(columns::add);
		columns.end();
		this.parts.change(is.name(), TableParts.of(was), TableParts.of(is));
		Vocabulary words = this.transition.wordsAfter();
		this.plan.add(Phase.STORAGE, ObjectSql.storage(is.name(), was.storage(), is.storage(), words));
		if (!Objects.equals(was.comment(), is.comment())) {
			MigrateOperation comment = new AlterTable(Vocabulary.LOCATION, words.name(is.name()),
					List.of(new TableCommentAlteration(is.comment(), new Former<>(was.comment()))));
			this.plan.add(Phase.COMMENTS, comment);
		}
	}

}
