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
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.EnumPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequencePicture;
import dev.stillhead.schema.TablePicture;

/**
 * Looks for things that go while others like them come.
 */
final class RenameSearch {

	/** How much of a table must be there again for it to be the same table. */
	private static final double ALIKE = 0.5;

	private final DatabaseSchema before;

	private final DatabaseSchema after;

	private final RenameDecisions decisions;

	RenameSearch(DatabaseSchema before, DatabaseSchema after, RenameDecisions decisions) {
		this.before = before;
		this.after = after;
		this.decisions = decisions;
	}

	/** What may have been renamed and nobody has decided; the likeliest first. */
	List<RenameCandidate> candidates() {
		List<RenameCandidate> candidates = new ArrayList<>(best(tables()));
		ByName.compare(this.before.tables(), this.after.tables(), TablePicture::name)
			.common((was, is) -> candidates.addAll(best(columns(was, is))));
		candidates.addAll(best(sequences()));
		ByName.compare(this.before.enums(), this.after.enums(), EnumPicture::name)
			.common((was, is) -> candidates.addAll(best(values(was, is))));
		return candidates;
	}

	/** Each thing that goes with at most one that comes. */
	private static List<RenameCandidate> best(List<Scored> scored) {
		List<RenameCandidate> best = new ArrayList<>();
		Set<String> old = new HashSet<>();
		Set<String> fresh = new HashSet<>();
		scored.stream().sorted(Comparator.comparingInt(Scored::score).reversed()).forEach((pair) -> {
			RenameCandidate candidate = pair.candidate();
			if (!old.contains(candidate.dropOption()) && !fresh.contains(candidate.newFullName())) {
				old.add(candidate.dropOption());
				fresh.add(candidate.newFullName());
				best.add(candidate);
			}
		});
		return best;
	}

	private List<Scored> tables() {
		List<Scored> scored = new ArrayList<>();
		ByName.compare(this.before.tables(), this.after.tables(), TablePicture::name).removed((gone) -> {
			if (!this.decisions.drops(new DatabaseObject(ObjectKind.TABLE, gone.name(), null))) {
				ByName.compare(this.before.tables(), this.after.tables(), TablePicture::name)
					.added((fresh) -> score(gone, fresh, scored));
			}
		});
		return scored;
	}

	private static void score(TablePicture gone, TablePicture fresh, List<Scored> scored) {
		List<String> shared = gone.columns()
			.stream()
			.filter((column) -> fresh.column(column.name())
				.filter((other) -> TypeText.same(other.type(), column.type()))
				.isPresent())
			.map(ColumnPicture::name)
			.toList();
		int most = Math.max(gone.columns().size(), fresh.columns().size());
		if (shared.size() < ALIKE * most || shared.isEmpty()) {
			return;
		}
		Reasons reasons = new Reasons();
		reasons.add(100 * shared.size() / most, "%d of %d columns are the same".formatted(shared.size(), most));
		if (gone.name().name().equals(fresh.name().name())) {
			reasons.add(30, "same name");
		}
		else {
			reasons.names(gone.name().name(), fresh.name().name());
		}
		List<String> others = fresh.columns()
			.stream()
			.map(ColumnPicture::name)
			.filter((column) -> !shared.contains(column))
			.toList();
		if (!others.isEmpty()) {
			reasons.against("not the same: " + String.join(", ", others));
		}
		scored.add(reasons.score(Rename.table(gone.name(), fresh.name())));
	}

	private List<Scored> columns(TablePicture was, TablePicture is) {
		List<Scored> scored = new ArrayList<>();
		ByName.compare(was.columns(), is.columns(), ColumnPicture::name).removed((gone) -> {
			if (!this.decisions.drops(new DatabaseObject(ObjectKind.COLUMN, was.name(), gone.name()))) {
				ByName.compare(was.columns(), is.columns(), ColumnPicture::name)
					.added((fresh) -> score(was, gone, is, fresh, scored));
			}
		});
		return scored;
	}

	private static void score(TablePicture was, ColumnPicture gone, TablePicture is, ColumnPicture fresh,
			List<Scored> scored) {
		if (!TypeText.alike(gone.type(), fresh.type()) || (gone.generated() == null) != (fresh.generated() == null)) {
			return;
		}
		Reasons reasons = new Reasons();
		if (TypeText.same(gone.type(), fresh.type())) {
			reasons.add(30, "same type");
		}
		else {
			reasons.against("the type was %s and is %s".formatted(TypeText.shortened(gone.type()),
					TypeText.shortened(fresh.type())));
		}
		boolean notNull = ColumnWords.isNotNull(fresh);
		if (ColumnWords.isNotNull(gone) == notNull) {
			reasons.add(10, notNull ? "not null" : "nullable");
		}
		else {
			reasons.against(notNull ? "it was nullable" : "it was not null");
		}
		if (position(was, gone) == position(is, fresh)) {
			reasons.add(10, "same position");
		}
		parts(was, gone, is, fresh, reasons);
		reasons.names(gone.name(), fresh.name());
		scored.add(reasons.score(Rename.column(was.name(), gone.name(), fresh.name())));
	}

	/** The position among the columns that both tables have. */
	private static long position(TablePicture table, ColumnPicture column) {
		return table.columns().indexOf(column);
	}

	/** Constraints and indexes that are the same but for the name of the column. */
	private static void parts(TablePicture was, ColumnPicture gone, TablePicture is, ColumnPicture fresh,
			Reasons reasons) {
		Following rename = Following.column(was.name(), true, gone.name(), fresh.name());
		for (Part part : TableParts.of(was)) {
			if (part.mentions(gone.name())
					&& TableParts.of(is).stream().anyMatch(part.following(rename)::doesTheSameAs)) {
				reasons.add(10, "both in %s %s".formatted(DatabaseObject.words(part.kind()), part.name()));
			}
		}
	}

	/**
	 * Sequences are asked about only where their names are alike: most count the same.
	 */
	private List<Scored> sequences() {
		List<Scored> scored = new ArrayList<>();
		ByName<SequencePicture> sequences = ByName.compare(this.before.sequences(), this.after.sequences(),
				SequencePicture::name);
		sequences.removed((gone) -> {
			if (!isOfTable(gone, this.after)
					&& !this.decisions.drops(new DatabaseObject(ObjectKind.SEQUENCE, gone.name(), null))) {
				sequences.added((fresh) -> {
					if (!isOfTable(fresh, this.before)) {
						score(gone, fresh, scored);
					}
				});
			}
		});
		return scored;
	}

	/** Whether it is called after a table, as Hibernate does. */
	private static boolean isOfTable(SequencePicture sequence, DatabaseSchema picture) {
		return picture.tables()
			.stream()
			.anyMatch((table) -> sequence.name().name().equals(table.name().name() + "_seq"));
	}

	private static void score(SequencePicture gone, SequencePicture fresh, List<Scored> scored) {
		String name = withoutSuffix(gone.name());
		String other = withoutSuffix(fresh.name());
		if (gone.options().equals(fresh.options()) && NameLikeness.areAlike(name, other)) {
			Reasons reasons = new Reasons();
			reasons.add(30, "they count the same");
			reasons.names(name, other);
			scored.add(reasons.score(Rename.sequence(gone.name(), fresh.name())));
		}
	}

	private static String withoutSuffix(QualifiedName sequence) {
		return sequence.name().replaceFirst("_seq$", "");
	}

	private List<Scored> values(EnumPicture was, EnumPicture is) {
		List<Scored> scored = new ArrayList<>();
		for (int i = 0; i < Math.min(was.values().size(), is.values().size()); i++) {
			String gone = was.values().get(i);
			String fresh = is.values().get(i);
			boolean dropped = this.decisions.drops(new DatabaseObject(ObjectKind.ENUM_VALUE, was.name(), gone));
			if (!dropped && !is.values().contains(gone) && !was.values().contains(fresh)) {
				Reasons reasons = new Reasons();
				reasons.add(10, "same place among the values");
				reasons.names(gone, fresh);
				scored.add(reasons.score(Rename.enumValue(was.name(), gone, fresh)));
			}
		}
		return scored;
	}

	/**
	 * A candidate and how likely it is.
	 *
	 * @param score the likelier, the greater
	 * @param candidate the candidate
	 */
	private record Scored(int score, RenameCandidate candidate) {

	}

	/**
	 * What speaks for a rename and what against it. Mutable, for one candidate.
	 */
	private static final class Reasons {

		private final List<String> reasonsFor = new ArrayList<>();

		private final List<String> reasonsAgainst = new ArrayList<>();

		private int score;

		void add(int weight, String reason) {
			this.score += weight;
			this.reasonsFor.add(reason);
		}

		void against(String reason) {
			this.reasonsAgainst.add(reason);
		}

		void names(String one, String other) {
			if (NameLikeness.areAlike(one, other)) {
				add(30, "the names are alike");
			}
			else {
				against("the names have nothing in common");
			}
		}

		Scored score(Rename rename) {
			return new Scored(this.score, new RenameCandidate(rename, this.reasonsFor, this.reasonsAgainst));
		}

	}

}
