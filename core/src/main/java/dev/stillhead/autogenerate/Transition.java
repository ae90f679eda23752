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
import java.util.List;

import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.OutsideTransaction;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequencePicture.Owner;

/**
 * The way from one picture to another, name by name: what is there under the same name in
 * both stays and is changed, everything else comes or goes. The other way is the same
 * with the pictures exchanged. Exact: what the operations leave behind is the second
 * picture, but for the order of columns.
 */
final class Transition {

	private final DatabaseSchema before;

	private final DatabaseSchema after;

	private final Vocabulary wordsBefore;

	private final Vocabulary wordsAfter;

	private final Remakes remakes;

	private final RowKnowledge rows;

	private final OperationPlan plan = new OperationPlan();

	private final PartRenames partRenames = new PartRenames();

	private Transition(DatabaseSchema before, DatabaseSchema after, NameStyle names, RowKnowledge rows) {
		this.before = before;
		this.after = after;
		this.wordsBefore = new Vocabulary(before, names);
		this.wordsAfter = new Vocabulary(after, names);
		this.remakes = new Remakes(before, after);
		this.rows = rows;
	}

	/**
	 * The operations that lead from one picture to another.
	 * @param before what is there
	 * @param after what is to be there
	 * @param names how names are written
	 * @param rows what is known of the rows
	 * @return the operations, in an order in which they run
	 */
	static List<MigrateOperation> operations(DatabaseSchema before, DatabaseSchema after, NameStyle names,
			RowKnowledge rows) {
		Transition transition = new Transition(before, after, names, rows);
		new NamespaceSteps(transition).plan();
		new TypeSteps(transition).plan();
		new SequenceSteps(transition).plan();
		new FunctionSteps(transition).plan();
		new TableSteps(transition).plan();
		new ViewSteps(transition).plan();
		return transition.inOrder();
	}

	private List<MigrateOperation> inOrder() {
		this.plan.add(Phase.RENAME_PARTS, this.partRenames.inOrder());
		List<MigrateOperation> enumValues = this.plan.of(Phase.ENUM_VALUES);
		List<MigrateOperation> others = this.plan.allBut(Phase.ENUM_VALUES);
		List<MigrateOperation> all = new ArrayList<>();
		if (!enumValues.isEmpty() && new NewEnumValues(this.before, this.after).areUsed()) {
			all.add(new OutsideTransaction(Vocabulary.LOCATION, enumValues));
		}
		else {
			all.addAll(enumValues);
		}
		all.addAll(others);
		return List.copyOf(all);
	}

	DatabaseSchema before() {
		return this.before;
	}

	DatabaseSchema after() {
		return this.after;
	}

	Vocabulary wordsBefore() {
		return this.wordsBefore;
	}

	Vocabulary wordsAfter() {
		return this.wordsAfter;
	}

	Remakes remakes() {
		return this.remakes;
	}

	Fills fills() {
		return this.rows.fills();
	}

	/** The columns that a new sequence has to go on behind. */
	List<Owner> numbered(QualifiedName sequence) {
		return this.rows.numbered(sequence, this.before, this.after);
	}

	OperationPlan plan() {
		return this.plan;
	}

	PartRenames partRenames() {
		return this.partRenames;
	}

}
