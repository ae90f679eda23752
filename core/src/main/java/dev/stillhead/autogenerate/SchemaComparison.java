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

import dev.stillhead.dialect.Dialects;
import dev.stillhead.operation.CreateSchema;
import dev.stillhead.operation.DropSchema;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.OutsideTransaction;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.TablePicture;

/**
 * Holds a database against a target, both as pictures of the same reader. Immutable,
 * thread-safe.
 */
public final class SchemaComparison {

	private final ComparisonSettings settings;

	/**
	 * A comparison.
	 * @param settings how it is made
	 */
	public SchemaComparison(ComparisonSettings settings) {
		this.settings = settings;
	}

	/**
	 * Compares.
	 * @param database what is there
	 * @param target what the target has created
	 * @param scope what the target can say, and did say
	 * @param decisions what people have said of renames
	 * @param fills what is written into columns that take no null
	 * @return what differs, and what leads from the one to the other
	 * @throws UnknownRenameException if a rename cannot be what is meant
	 */
	public Comparison compare(DatabaseSchema database, DatabaseSchema target, TargetScope scope,
			RenameDecisions decisions, Fills fills) {
		DatabaseSchema wanted = Canonical.of(target);
		RenameResolver resolver = new RenameResolver(database, wanted, this.settings);
		decisions.renames().forEach(resolver::take);
		resolver.take(scope);
		List<Rename> renames = resolver.renames();
		DatabaseSchema renamed = resolver.database();
		ComparisonFilter drops = new ComparisonFilter() {

			@Override
			public boolean dropsUnmapped(DatabaseObject object) {
				return decisions.drops(object);
			}

		};
		ComparisonSettings current = this.settings
			.withFilter(ComparisonFilter.all(List.of(this.settings.filter(), drops)));
		Keeping keeping = new Keeping(scope, current, this.settings.ownership().following(renames));
		DatabaseSchema after = new SchemaMerge(renamed, wanted, keeping).merged();
		return new Comparison(database, after, renames, Differences.between(renamed, after), keeping.kept(),
				new RenameSearch(renamed, after, decisions).candidates(), missingFills(renamed, after, fills),
				Notes.of(renamed, after, fills), Unsupported.of(renamed, after),
				operations(renamed, after, renames, RowKnowledge.of(fills, scope)));
	}

	private GeneratedOperations operations(DatabaseSchema renamed, DatabaseSchema after, List<Rename> renames,
			RowKnowledge rows) {
		NameStyle names = new NameStyle(this.settings.defaultSchema(), Dialects.of(this.settings.product()).syntax());
		RenameSteps steps = new RenameSteps(names);
		List<MigrateOperation> upgrade = new ArrayList<>(Transition.operations(renamed, after, names, rows));
		List<Rename> values = renames.stream().filter((rename) -> rename.kind() == ObjectKind.ENUM_VALUE).toList();
		List<Rename> others = renames.stream().filter((rename) -> rename.kind() != ObjectKind.ENUM_VALUE).toList();
		upgrade.addAll(placeOfRenames(upgrade), steps.forward(others));
		upgrade.addAll(0, steps.forward(values));
		List<MigrateOperation> plain = Transition.operations(after, renamed, names, RowKnowledge.NONE);
		List<MigrateOperation> back = new ArrayList<>(
				Transition.operations(after, renamed, names, RowKnowledge.ofNames(rows.fills(), renamed)));
		boolean knows = !back.equals(plain);
		List<MigrateOperation> left = back.stream().filter(DropSchema.class::isInstance).toList();
		back.removeAll(left);
		back.addAll(steps.back(others));
		back.addAll(steps.back(values));
		back.addAll(left);
		return knows ? new GeneratedOperations(upgrade, back) : GeneratedOperations.of(upgrade, back);
	}

	/** As early as can be, but behind the schemas that tables move to. */
	private static int placeOfRenames(List<MigrateOperation> upgrade) {
		for (int i = upgrade.size(); i > 0; i--) {
			if (upgrade.get(i - 1) instanceof CreateSchema || upgrade.get(i - 1) instanceof OutsideTransaction) {
				return i;
			}
		}
		return 0;
	}

	private static List<MissingFill> missingFills(DatabaseSchema before, DatabaseSchema after, Fills fills) {
		List<MissingFill> missing = new ArrayList<>();
		for (TablePicture table : after.tables()) {
			TablePicture was = before.table(table.name()).orElse(null);
			if (was == null) {
				continue;
			}
			for (ColumnPicture column : table.columns()) {
				if (was.column(column.name()).isEmpty() && ColumnSteps.needsFill(column)
						&& fills.of(table.name(), column.name()).isEmpty()) {
					missing.add(new MissingFill(table.name(), column));
				}
			}
		}
		return missing;
	}

}
