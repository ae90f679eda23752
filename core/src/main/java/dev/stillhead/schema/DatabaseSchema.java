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

package dev.stillhead.schema;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * All that a {@link SchemaReader} found, each list sorted by name.
 *
 * @param schemas the schemas
 * @param extensions the extensions of the whole database
 * @param enums the enum types
 * @param domains the domains
 * @param sequences the sequences, but those of identity columns
 * @param tables the tables, partitions among them
 * @param views the views and materialised views
 * @param functions the functions and procedures
 */
public record DatabaseSchema(List<SchemaPicture> schemas, List<ExtensionPicture> extensions, List<EnumPicture> enums,
		List<DomainPicture> domains, List<SequencePicture> sequences, List<TablePicture> tables,
		List<ViewPicture> views, List<FunctionPicture> functions) {

	private static final Comparator<QualifiedName> BY_NAME = Comparator
		.comparing(QualifiedName::schema, Comparator.nullsFirst(Comparator.naturalOrder()))
		.thenComparing(QualifiedName::name);

	/** Nothing at all. */
	public static final DatabaseSchema EMPTY = new DatabaseSchema(List.of(), List.of(), List.of(), List.of(), List.of(),
			List.of(), List.of(), List.of());

	/**
	 * Sorts and copies.
	 */
	public DatabaseSchema {
		schemas = sorted(schemas, Comparator.comparing(SchemaPicture::name));
		extensions = sorted(extensions, Comparator.comparing(ExtensionPicture::name));
		enums = sorted(enums, Comparator.comparing(EnumPicture::name, BY_NAME));
		domains = sorted(domains, Comparator.comparing(DomainPicture::name, BY_NAME));
		sequences = sorted(sequences, Comparator.comparing(SequencePicture::name, BY_NAME));
		tables = sorted(tables, Comparator.comparing(TablePicture::name, BY_NAME));
		views = sorted(views, Comparator.comparing(ViewPicture::name, BY_NAME));
		functions = sorted(functions,
				Comparator.comparing(FunctionPicture::name, BY_NAME).thenComparing(FunctionPicture::arguments));
	}

	/**
	 * A table.
	 * @param name its name, with its schema
	 * @return the table; empty if there is none
	 */
	public Optional<TablePicture> table(QualifiedName name) {
		return this.tables.stream().filter((table) -> table.name().equals(name)).findFirst();
	}

	/**
	 * The same picture with the columns of every table sorted by name: a column that was
	 * dropped and came back stands at the end.
	 * @return a new picture
	 */
	public DatabaseSchema withColumnsByName() {
		return new DatabaseSchema(this.schemas, this.extensions, this.enums, this.domains, this.sequences,
				this.tables.stream().map(TablePicture::withColumnsByName).toList(), this.views, this.functions);
	}

	/** By a name, as every machine sorts it, whatever its language. */
	static <P> List<P> sorted(List<P> pictures, Comparator<P> order) {
		return pictures.stream().sorted(order).toList();
	}

	/** By title, for things of one kind in one place. */
	static <P extends Picture> List<P> sorted(List<P> pictures, Function<P, String> name) {
		return sorted(pictures, Comparator.comparing(name));
	}

}
