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
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.stillhead.autogenerate.Difference.Side;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.DomainPicture;
import dev.stillhead.schema.EnumPicture;
import dev.stillhead.schema.ExtensionPicture;
import dev.stillhead.schema.FunctionPicture;
import dev.stillhead.schema.Picture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SchemaPicture;
import dev.stillhead.schema.SequencePicture;
import dev.stillhead.schema.TablePicture;
import dev.stillhead.schema.ViewPicture;

/**
 * Lists what is not the same in two pictures, by name. Mutable, for one list.
 */
final class Differences {

	private final List<Difference> differences = new ArrayList<>();

	private Differences() {
	}

	/**
	 * All differences.
	 * @param before the database after all renames
	 * @param after what it is to be
	 */
	static List<Difference> between(DatabaseSchema before, DatabaseSchema after) {
		Differences all = new Differences();
		all.things(ObjectKind.SCHEMA, before.schemas(), after.schemas(), (schema) -> plain(schema.name()),
				SchemaPicture::comment, (schema) -> "");
		all.things(ObjectKind.EXTENSION, before.extensions(), after.extensions(),
				(extension) -> plain(extension.name()), (extension) -> null, (extension) -> "");
		all.things(ObjectKind.ENUM, before.enums(), after.enums(), EnumPicture::name, EnumPicture::comment,
				(type) -> String.join(", ", type.values()));
		all.things(ObjectKind.DOMAIN, before.domains(), after.domains(), DomainPicture::name, DomainPicture::comment,
				Differences::text);
		all.things(ObjectKind.SEQUENCE, before.sequences(), after.sequences(), SequencePicture::name,
				SequencePicture::comment, (sequence) -> PartText.counting(sequence.options())
						+ ((sequence.owner() != null) ? " owned by " + sequence.owner() : ""));
		all.tables(before, after);
		all.things(ObjectKind.VIEW, before.views(), after.views(), ViewPicture::name, ViewPicture::comment,
				(view) -> view.query().strip()
						+ (view.options().isEmpty() ? "" : "\nwith " + ObjectSql.parameters(view.options())));
		all.functions(before, after);
		return List.copyOf(all.differences);
	}

	private static QualifiedName plain(String name) {
		return new QualifiedName(null, name);
	}

	private static String text(DomainPicture domain) {
		return domain.type() + (domain.notNull() ? " not null" : "")
				+ ((domain.defaultValue() != null) ? " default " + domain.defaultValue() : "")
				+ String.join("", domain.checks().stream().map((check) -> " check " + check.expression()).toList());
	}

	private <T extends Picture> void things(ObjectKind kind, List<T> before, List<T> after,
			Function<T, QualifiedName> name, Function<T, @Nullable String> comment, Function<T, String> text) {
		ByName.<T>compare(before, after, name::apply)
			.removed((thing) -> add(Difference.removed(new DatabaseObject(kind, name.apply(thing), null),
					line(text.apply(thing)), thing)))
			.added((thing) -> add(Difference.added(new DatabaseObject(kind, name.apply(thing), null),
					line(text.apply(thing)), thing)))
			.common((was, is) -> {
				DatabaseObject object = new DatabaseObject(kind, name.apply(is), null);
				changed(object, Side.DEFINITION, text.apply(was), text.apply(is), was, is);
				changed(object, Side.COMMENT, comment.apply(was), comment.apply(is), was, is);
			});
	}

	private void functions(DatabaseSchema before, DatabaseSchema after) {
		ByName
			.compare(before.functions(), after.functions(),
					(function) -> List.of(function.name(), function.arguments()))
			.removed((function) -> add(Difference.removed(object(function), function.arguments(), function)))
			.added((function) -> add(Difference.added(object(function), function.arguments(), function)))
			.common((was, is) -> {
				changed(object(is), Side.DEFINITION, was.definition(), is.definition(), was, is);
				changed(object(is), Side.COMMENT, was.comment(), is.comment(), was, is);
			});
	}

	private static DatabaseObject object(FunctionPicture function) {
		return new DatabaseObject(ObjectKind.FUNCTION, function.name(), null);
	}

	private void tables(DatabaseSchema before, DatabaseSchema after) {
		ByName.compare(before.tables(), after.tables(), TablePicture::name)
			.removed((table) -> add(Difference.removed(object(table), "", table)))
			.added((table) -> add(Difference.added(object(table), "", table)))
			.common(this::table);
	}

	private static DatabaseObject object(TablePicture table) {
		return new DatabaseObject(ObjectKind.TABLE, table.name(), null);
	}

	private void table(TablePicture was, TablePicture is) {
		Function<ColumnPicture, DatabaseObject> object = (column) -> new DatabaseObject(ObjectKind.COLUMN, is.name(),
				column.name());
		ByName.compare(was.columns(), is.columns(), ColumnPicture::name)
			.removed((column) -> add(Difference.removed(object.apply(column), ColumnWords.text(column), column)))
			.added((column) -> add(Difference.added(object.apply(column), ColumnWords.text(column), column)))
			.common((before, after) -> column(object.apply(after), before, after));
		parts(is.name(), TableParts.of(was), TableParts.of(is));
		changed(object(is), Side.COMMENT, was.comment(), is.comment(), was, is);
		changed(object(is), Side.STORAGE, PartText.storage(was.storage()), PartText.storage(is.storage()), was, is);
		changed(object(is), Side.DEFINITION, was.family().toString(), is.family().toString(), was, is);
	}

	private void column(DatabaseObject object, ColumnPicture was, ColumnPicture is) {
		changed(object, Side.TYPE, TypeText.shortened(TypeText.canonical(was.type())),
				TypeText.shortened(TypeText.canonical(is.type())), was, is);
		changed(object, Side.NULLABILITY, ColumnWords.isNotNull(was) ? "not null" : "nullable",
				ColumnWords.isNotNull(is) ? "not null" : "nullable", was, is);
		changed(object, Side.DEFAULT, was.defaultValue(), is.defaultValue(), was, is);
		changed(object, Side.IDENTITY, PartText.identity(was.identity()), PartText.identity(is.identity()), was, is);
		changed(object, Side.GENERATED, text(was.generated()), text(is.generated()), was, is);
		changed(object, Side.COLLATION, was.collation(), is.collation(), was, is);
		changed(object, Side.COMMENT, was.comment(), is.comment(), was, is);
	}

	private static @Nullable String text(@Nullable Object value) {
		return (value != null) ? value.toString() : null;
	}

	private void parts(QualifiedName table, List<Part> before, List<Part> after) {
		List<Part> left = new ArrayList<>(before);
		List<Part> coming = new ArrayList<>();
		for (Part is : after) {
			Part was = take(left, (part) -> part.name().equals(is.name()) && part.sqlKind().equals(is.sqlKind()));
			if (was == null) {
				coming.add(is);
			}
			else {
				part(table, was, is);
			}
		}
		for (Part is : coming) {
			Part was = take(left, (part) -> part.doesTheSameAs(is) && part.getClass() == is.getClass());
			DatabaseObject object = new DatabaseObject(is.kind(), table, is.name());
			if (was == null) {
				add(Difference.added(object, is.text(), is.picture()));
			}
			else {
				add(new Difference(Change.RENAMED, object, null, was.name(), is.name(), was.picture(), is.picture()));
			}
		}
		left.forEach((part) -> add(
				Difference.removed(new DatabaseObject(part.kind(), table, part.name()), part.text(), part.picture())));
	}

	private static @Nullable Part take(List<Part> parts, Predicate<Part> condition) {
		Part found = parts.stream().filter(condition).findFirst().orElse(null);
		if (found != null) {
			parts.remove(found);
		}
		return found;
	}

	private void part(QualifiedName table, Part was, Part is) {
		DatabaseObject object = new DatabaseObject(is.kind(), table, is.name());
		if (!was.doesTheSameAs(is)) {
			add(new Difference(Change.CHANGED, object, Side.DEFINITION, was.text(), is.text(), was.picture(),
					is.picture()));
		}
		changed(object, Side.COMMENT, was.comment(), is.comment(), was.picture(), is.picture());
	}

	/** Of a longer text, the first line that differs. */
	private void changed(DatabaseObject object, Side side, @Nullable String before, @Nullable String after, Picture was,
			Picture is) {
		if (!Objects.equals(before, after)) {
			List<String> from = lines(before);
			List<String> to = lines(after);
			int line = 0;
			while (line < Math.min(from.size(), to.size()) - 1 && from.get(line).equals(to.get(line))) {
				line++;
			}
			add(new Difference(Change.CHANGED, object, side, line(from, line), line(to, line), was, is));

		}
	}

	/** As much of a text as fits in a line. */
	private static String line(String text) {
		List<String> lines = lines(text);
		return line(lines, 0) + ((lines.size() > 1) ? " …" : "");
	}

	private static String line(List<String> lines, int index) {
		return lines.isEmpty() ? "" : lines.get(Math.min(index, lines.size() - 1));
	}

	private static List<String> lines(@Nullable String text) {
		return (text != null) ? text.strip().lines().map(String::strip).toList() : List.of();
	}

	private void add(Difference difference) {
		this.differences.add(difference);
	}

}
