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
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequencePicture;
import dev.stillhead.schema.TablePicture;

/**
 * Finds what is meant by renames that were typed, or that the target says of itself.
 * Mutable, for one comparison.
 */
final class RenameResolver {

	private static final Pattern OPTION = Pattern.compile("((?:\"(?:[^\"]|\"\")*\"|[^:\"])+):(.+)", Pattern.DOTALL);

	private static final Pattern PART = Pattern.compile("\"(?:[^\"]|\"\")*\"|[^.\"]+");

	private final DatabaseSchema target;

	private final ComparisonSettings settings;

	private final List<Rename> renames = new ArrayList<>();

	/** The database after the renames found so far. */
	private DatabaseSchema database;

	RenameResolver(DatabaseSchema database, DatabaseSchema target, ComparisonSettings settings) {
		this.database = database;
		this.target = target;
		this.settings = settings;
	}

	List<Rename> renames() {
		return List.copyOf(this.renames);
	}

	DatabaseSchema database() {
		return this.database;
	}

	/**
	 * Takes a rename as it was typed.
	 * @throws UnknownRenameException if it cannot be one
	 */
	void take(String option) {
		Matcher matcher = OPTION.matcher(option.strip());
		if (!matcher.matches()) {
			throw new UnknownRenameException(option, "it has no colon between an old and a new name", List.of());
		}
		List<String> old = parts(matcher.group(1));
		add(option, resolve(option, old, matcher.group(2).strip()));
	}

	private Rename resolve(String option, List<String> old, String newName) {
		TablePicture table = (old.size() <= 2) ? table(old) : null;
		if (table != null) {
			return Rename.table(table.name(), newName(table.name(), parts(newName)));
		}
		SequencePicture sequence = (old.size() <= 2) ? sequence(old) : null;
		if (sequence != null) {
			return Rename.sequence(sequence.name(), newName(sequence.name(), parts(newName)));
		}
		String part = old.get(old.size() - 1);
		List<String> owner = old.subList(0, old.size() - 1);
		TablePicture ofColumn = owner.isEmpty() ? null : table(owner);
		if (ofColumn != null && ofColumn.column(part).isPresent()) {
			List<String> renamed = parts(newName);
			return Rename.column(ofColumn.name(), part, renamed.get(renamed.size() - 1));
		}
		return this.database.enums()
			.stream()
			.filter((type) -> isNamed(type.name(), owner) && type.values().contains(part))
			.findFirst()
			.map((type) -> Rename.enumValue(type.name(), part, newName))
			.orElseThrow(() -> new UnknownRenameException(option, "the database has no " + String.join(".", old),
					List.of()));
	}

	private static QualifiedName newName(QualifiedName old, List<String> renamed) {
		String name = renamed.get(renamed.size() - 1);
		return (renamed.size() > 1) ? new QualifiedName(renamed.get(0), name) : old.sibling(name);
	}

	private @Nullable SequencePicture sequence(List<String> name) {
		return this.database.sequences()
			.stream()
			.filter((sequence) -> isNamed(sequence.name(), name))
			.findFirst()
			.orElse(null);
	}

	private @Nullable TablePicture table(List<String> name) {
		return this.database.tables().stream().filter((table) -> isNamed(table.name(), name)).findFirst().orElse(null);
	}

	private boolean isNamed(QualifiedName name, List<String> parts) {
		if (parts.size() == 2) {
			return parts.get(0).equals(name.schema()) && parts.get(1).equals(name.name());
		}
		String schema = this.settings.defaultSchema();
		return parts.size() == 1 && parts.get(0).equals(name.name())
				&& (schema == null || schema.equals(name.schema()));
	}

	private static List<String> parts(String name) {
		List<String> parts = PART.matcher(name.strip())
			.results()
			.map(MatchResult::group)
			.map((part) -> part.startsWith("\"") ? part.substring(1, part.length() - 1).replace("\"\"", "\"") : part)
			.toList();
		return parts.isEmpty() ? List.of("") : parts;
	}

	private void add(String option, Rename rename) {
		String problem = problem(rename);
		if (problem != null) {
			throw new UnknownRenameException(option, problem, List.of());
		}
		add(rename);
	}

	private void add(Rename rename) {
		this.renames.add(rename);
		this.database = Renaming.of(this.database, List.of(rename));
		if (rename.kind() == ObjectKind.TABLE) {
			this.database.sequences().forEach((sequence) -> follow(sequence.name(), rename));
		}
	}

	/**
	 * A sequence that is called after its table, as Hibernate does, is renamed with it:
	 * one that began anew would give numbers that rows have.
	 */
	private void follow(QualifiedName sequence, Rename table) {
		String former = table.object().name();
		if (!sequence.name().startsWith(former + "_")) {
			return;
		}
		String name = table.newName().name() + sequence.name().substring(former.length());
		Stream.of(sequence.sibling(name), table.newName().sibling(name))
			.filter((wanted) -> has(this.target, wanted) && !has(this.database, wanted) && !has(this.target, sequence))
			.findFirst()
			.ifPresent((wanted) -> add(Rename.sequence(sequence, wanted)));
	}

	private static boolean has(DatabaseSchema picture, QualifiedName sequence) {
		return picture.sequences().stream().anyMatch((other) -> other.name().equals(sequence));
	}

	private @Nullable String problem(Rename rename) {
		if (isIn(this.database, rename)) {
			return "the database has a %s already".formatted(newFullName(rename));
		}
		return isIn(this.target, rename) ? null : "the target has no " + newFullName(rename);
	}

	private static boolean isIn(DatabaseSchema picture, Rename rename) {
		String name = rename.newName().name();
		return switch (rename.kind()) {
			case TABLE -> picture.table(rename.newName()).isPresent();
			case SEQUENCE -> has(picture, rename.newName());
			case COLUMN -> picture.table(rename.object()).flatMap((table) -> table.column(name)).isPresent();
			default -> picture.enums()
				.stream()
				.anyMatch((type) -> type.name().equals(rename.object()) && type.values().contains(name));
		};
	}

	private static String newFullName(Rename rename) {
		return (rename.part() != null) ? rename.object() + "." + rename.newName() : rename.newName().toString();
	}

	/** Takes what the target says of former names, where it is not yet so. */
	void take(TargetScope scope) {
		for (TablePicture table : this.target.tables()) {
			Optional<String> former = scope.formerName(table.name(), null);
			if (former.isPresent() && this.database.table(table.name()).isEmpty()
					&& this.database.table(table.name().sibling(former.get())).isPresent()) {
				add(Rename.table(table.name().sibling(former.get()), table.name()));
			}
			table.columns().forEach((column) -> take(scope, table, column));
		}
	}

	private void take(TargetScope scope, TablePicture table, ColumnPicture column) {
		Optional<String> former = scope.formerName(table.name(), column.name());
		TablePicture there = this.database.table(table.name()).orElse(null);
		if (former.isPresent() && there != null && there.column(column.name()).isEmpty()
				&& there.column(former.get()).isPresent() && table.column(former.get()).isEmpty()) {
			add(Rename.column(table.name(), former.get(), column.name()));
		}
	}

}
