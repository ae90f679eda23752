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
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.CheckPicture;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.Deferral;
import dev.stillhead.schema.DomainPicture;
import dev.stillhead.schema.EnumPicture;
import dev.stillhead.schema.ExclusionPicture;
import dev.stillhead.schema.ExtensionPicture;
import dev.stillhead.schema.ForeignKeyOptions;
import dev.stillhead.schema.ForeignKeyPicture;
import dev.stillhead.schema.FunctionPicture;
import dev.stillhead.schema.GeneratedPicture;
import dev.stillhead.schema.Identity;
import dev.stillhead.schema.IdentityPicture;
import dev.stillhead.schema.IndexKeyPicture;
import dev.stillhead.schema.IndexPicture;
import dev.stillhead.schema.KeyPicture;
import dev.stillhead.schema.Nullability;
import dev.stillhead.schema.Picture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.ReferentialAction;
import dev.stillhead.schema.SchemaPicture;
import dev.stillhead.schema.SequenceOptions;
import dev.stillhead.schema.SequencePicture;
import dev.stillhead.schema.TableFamily;
import dev.stillhead.schema.TablePicture;
import dev.stillhead.schema.TableStorage;
import dev.stillhead.schema.TriggerPicture;
import dev.stillhead.schema.ViewPicture;

/**
 * Pictures without a database, in PostgreSQL's words.
 */
final class Pictures {

	private static final SequenceOptions COUNTING = new SequenceOptions("bigint", 1, 1, 1, Long.MAX_VALUE, 1, false);

	private Pictures() {
	}

	static DatabaseSchema schema(Picture... things) {
		List<SchemaPicture> schemas = new ArrayList<>(of(things, SchemaPicture.class));
		Stream
			.concat(of(things, TablePicture.class).stream().map((table) -> table.name().schema()),
					of(things, EnumPicture.class).stream().map((type) -> type.name().schema()))
			.distinct()
			.filter((name) -> schemas.stream().noneMatch((schema) -> schema.name().equals(name)))
			.forEach((name) -> schemas.add(new SchemaPicture(String.valueOf(name), null)));
		if (schemas.stream().noneMatch((schema) -> schema.name().equals("habits"))) {
			schemas.add(new SchemaPicture("habits", null));
		}
		return new DatabaseSchema(schemas, of(things, ExtensionPicture.class), of(things, EnumPicture.class),
				of(things, DomainPicture.class), of(things, SequencePicture.class), of(things, TablePicture.class),
				of(things, ViewPicture.class), of(things, FunctionPicture.class));
	}

	private static <T> List<T> of(Picture[] things, Class<T> kind) {
		return Arrays.stream(things).filter(kind::isInstance).map(kind::cast).toList();
	}

	/** A table of the schema habits with columns and parts. */
	static TablePicture table(String name, Object... elements) {
		QualifiedName qualified = name(name);
		TablePicture empty = new TablePicture(qualified, List.of(), null, List.of(), List.of(), List.of(), List.of(),
				List.of(), List.of(), TableFamily.NONE, new TableStorage(false, "heap", null, Map.of()), null);
		List<ColumnPicture> columns = Arrays.stream(elements)
			.filter(ColumnPicture.class::isInstance)
			.map(ColumnPicture.class::cast)
			.toList();
		List<Part> parts = Arrays.stream(elements).filter(Part.class::isInstance).map(Part.class::cast).toList();
		return TableParts.with(empty, columns, parts);
	}

	static TablePicture commented(TablePicture table, String comment) {
		return new TablePicture(table.name(), table.columns(), table.primaryKey(), table.uniques(), table.checks(),
				table.exclusions(), table.foreignKeys(), table.indexes(), table.triggers(), table.family(),
				table.storage(), comment);
	}

	static TablePicture stored(TablePicture table, Map<String, String> options) {
		return new TablePicture(table.name(), table.columns(), table.primaryKey(), table.uniques(), table.checks(),
				table.exclusions(), table.foreignKeys(), table.indexes(), table.triggers(), table.family(),
				new TableStorage(false, "heap", null, options), table.comment());
	}

	static QualifiedName name(String name) {
		return name.contains(".") ? QualifiedName.parse(name) : new QualifiedName("habits", name);
	}

	static ColumnPicture column(String name, String type) {
		return new ColumnPicture(name, type, Nullability.NULLABLE, null, null, null, null, null, false, null);
	}

	static ColumnPicture notNull(String name, String type) {
		return new ColumnPicture(name, type, Nullability.NOT_NULL, null, null, null, null, null, false, null);
	}

	static ColumnPicture withDefault(String name, String type, String value) {
		return new ColumnPicture(name, type, Nullability.NULLABLE, value, null, null, null, null, false, null);
	}

	static ColumnPicture notNullDefault(String name, String type, String value) {
		return new ColumnPicture(name, type, Nullability.NOT_NULL, value, null, null, null, null, false, null);
	}

	static ColumnPicture identity(String name, String type, Identity identity) {
		SequenceOptions options = type.equals("integer")
				? new SequenceOptions(type, 1, 1, 1, Integer.MAX_VALUE, 1, false) : COUNTING;
		return new ColumnPicture(name, type, Nullability.NOT_NULL, null, new IdentityPicture(identity, options), null,
				null, null, false, null);
	}

	static ColumnPicture generated(String name, String type, String expression) {
		return new ColumnPicture(name, type, Nullability.NULLABLE, null, null, new GeneratedPicture(expression, true),
				null, null, false, null);
	}

	static ColumnPicture collated(String name, String type, String collation) {
		return new ColumnPicture(name, type, Nullability.NULLABLE, null, null, null, collation, null, false, null);
	}

	static ColumnPicture commented(ColumnPicture column, String comment) {
		return new ColumnPicture(column.name(), column.type(), column.nullability(), column.defaultValue(),
				column.identity(), column.generated(), column.collation(), column.onNull(), column.inherited(),
				comment);
	}

	static Part primaryKey(String name, String... columns) {
		return new KeyPart(key(name, Deferral.NOT_DEFERRABLE, columns), true);
	}

	static Part unique(String name, String... columns) {
		return new KeyPart(key(name, Deferral.NOT_DEFERRABLE, columns), false);
	}

	static Part deferred(String name, String... columns) {
		return new KeyPart(key(name, Deferral.INITIALLY_DEFERRED, columns), false);
	}

	private static KeyPicture key(String name, Deferral deferral, String... columns) {
		return new KeyPicture(name, List.of(columns), List.of(), false, false, deferral, Map.of(), null);
	}

	static Part foreignKey(String name, String column, String table, String referenced) {
		return foreignKey(name, column, table, referenced, ReferentialAction.NO_ACTION);
	}

	static Part foreignKey(String name, String column, String table, String referenced, ReferentialAction onDelete) {
		return new ForeignKeyPart(new ForeignKeyPicture(name, List.of(column), name(table), List.of(referenced),
				ForeignKeyOptions.DEFAULTS.withOnDelete(onDelete), List.of(), false, true, null));
	}

	static Part check(String name, String expression) {
		return new CheckPart(new CheckPicture(name, "(" + expression + ")", true, true, false, null));
	}

	static Part exclusion(String name, String column) {
		return new ExclusionPart(
				new ExclusionPicture(name, "gist", List.of(new ExclusionPicture.Element(key(column, false), "&&")),
						List.of(), null, Deferral.NOT_DEFERRABLE, Map.of(), null));
	}

	static Part trigger(String name, String table) {
		return new TriggerPart(new TriggerPicture(name,
				"CREATE TRIGGER %s BEFORE UPDATE ON habits.%s FOR EACH ROW EXECUTE FUNCTION habits.touch()"
					.formatted(name, table),
				TriggerPicture.Firing.ORIGIN, null));
	}

	static Part index(String name, String... columns) {
		return index(name, null, false, List.of(), keys(columns));
	}

	static Part uniqueIndex(String name, String... columns) {
		return index(name, null, true, List.of(), keys(columns));
	}

	static Part partialIndex(String name, String where, String... columns) {
		return index(name, where, false, List.of(), keys(columns));
	}

	static Part expressionIndex(String name, String expression) {
		return index(name, null, false, List.of(), List.of(key(expression, true)));
	}

	static Part coveringIndex(String name, String column, String included) {
		return index(name, null, false, List.of(included), keys(column));
	}

	static Part methodIndex(String name, String method, String column) {
		return new IndexPart(
				new IndexPicture(name, method, keys(column), List.of(), false, false, null, true, Map.of(), null));
	}

	private static Part index(String name, @Nullable String where, boolean unique, List<String> include,
			List<IndexKeyPicture> keys) {
		return new IndexPart(
				new IndexPicture(name, "btree", keys, include, unique, false, where, true, Map.of(), null));
	}

	private static List<IndexKeyPicture> keys(String... columns) {
		return Arrays.stream(columns).map((column) -> key(column, false)).toList();
	}

	private static IndexKeyPicture key(String text, boolean expression) {
		return new IndexKeyPicture(text, expression, null, null, false, null);
	}

	static EnumPicture enumType(String name, String... values) {
		return new EnumPicture(name(name), List.of(values), null);
	}

	static SequencePicture sequence(String name, long increment) {
		return new SequencePicture(name(name), new SequenceOptions("bigint", 1, increment, 1, Long.MAX_VALUE, 1, false),
				null, false, null);
	}

	static SequencePicture owned(String name, String table, String column) {
		return new SequencePicture(name(name), COUNTING, new SequencePicture.Owner(name(table), column), false, null);
	}

	static DomainPicture domain(String name, String type) {
		return new DomainPicture(name(name), type, null, null, false, List.of(), null);
	}

	static ViewPicture view(String name, String query) {
		return new ViewPicture(name(name), false, query, List.of(column("id", "bigint")), List.of(), List.of(),
				Map.of(), null);
	}

	static FunctionPicture function(String name, String body) {
		return new FunctionPicture(name(name), "", false,
				"CREATE OR REPLACE FUNCTION habits.%s()\n RETURNS integer\n LANGUAGE sql\nAS $$%s$$".formatted(name,
						body),
				null);
	}

}
