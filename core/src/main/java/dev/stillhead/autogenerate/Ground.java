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

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.dialect.Dialect;
import dev.stillhead.dialect.Dialects;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SchemaFilter;

/**
 * What a model is compared with, and where that is tried.
 *
 * @param engine runs revisions in scratch
 * @param product the database
 * @param defaultSchema the schema of tables that name none; null if there are no schemas
 * @param omittedSchema the schema that revisions do not write; null to write every schema
 * @param filter what is looked at
 * @param real what the database holds
 * @param present scratch that holds the same
 * @param rows about how many rows tables have
 */
record Ground(ScratchEngine engine, DatabaseProduct product, @Nullable String defaultSchema,
		@Nullable String omittedSchema, SchemaFilter filter, DatabaseSchema real, PresentScratch.Present present,
		RowEstimates rows) {

	Dialect dialect() {
		return Dialects.of(this.product);
	}

	ClassLoader classLoader() {
		return this.engine.classLoader();
	}

	Proof proof() {
		return new Proof(this.engine, this.present.database(), this.filter);
	}

	/**
	 * The same ground for targets. A schema that they name where they need not is written
	 * in revisions as well: they count on it, whatever the connection resolves.
	 */
	Ground writtenLike(List<TargetSchema> targets) {
		String schema = this.defaultSchema;
		if (schema == null) {
			return this;
		}
		Pattern named = Pattern.compile("(?i)(?<![\\w.])\"?" + Pattern.quote(schema) + "\"?\\s*\\.");
		boolean names = targets.stream()
			.flatMap((target) -> target.ddl(this.product).stream())
			.anyMatch((statement) -> named.matcher(statement).find());
		return new Ground(this.engine, this.product, schema, names ? null : schema, this.filter, this.real,
				this.present, this.rows);
	}

	/** How the comparison is made here. */
	ComparisonSettings settings(AutogenerateSettings settings) {
		Set<QualifiedName> only = settings.onlyTables().stream().map(this::withSchema).collect(Collectors.toSet());
		return ComparisonSettings.of(this.product)
			.withFilter(settings.filter())
			.withOwnership(Ownership.of(this.present.made()))
			.withDropUnmapped(settings.dropUnmapped())
			.withCompareComments(settings.compareComments())
			.withOnlyTables(new HashSet<>(only))
			.withDefaultSchema(this.omittedSchema);
	}

	private QualifiedName withSchema(QualifiedName name) {
		return (name.schema() != null) ? name : new QualifiedName(this.defaultSchema, name.name());
	}

}
