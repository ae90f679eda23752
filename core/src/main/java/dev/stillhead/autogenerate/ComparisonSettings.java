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

import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.QualifiedName;

/**
 * How a comparison is made. Immutable.
 *
 * @param product the database
 * @param filter what is looked at
 * @param ownership what revisions of the application have made
 * @param dropUnmapped whether everything is dropped that the target lacks
 * @param compareComments whether comments are looked at
 * @param onlyTables the only tables that change; none for all
 * @param leftAlone tables that are never seen: the version table, the journal, and those
 * of other tools; a name without a schema stands for that name in every schema
 * @param defaultSchema the schema that revisions do not write, as the connection resolves
 * it; null to write every schema
 */
public record ComparisonSettings(DatabaseProduct product, ComparisonFilter filter, Ownership ownership,
		boolean dropUnmapped, boolean compareComments, Set<QualifiedName> onlyTables, Set<QualifiedName> leftAlone,
		@Nullable String defaultSchema) {

	/** Tables in which other tools keep what they need. */
	public static final Set<QualifiedName> TABLES_OF_OTHER_TOOLS = Set.of(new QualifiedName(null, "alembic_version"),
			new QualifiedName(null, "alembic_version_journal"), new QualifiedName(null, "flyway_schema_history"),
			new QualifiedName(null, "databasechangelog"), new QualifiedName(null, "databasechangeloglock"),
			new QualifiedName(null, "spring_session"), new QualifiedName(null, "spring_session_attributes"),
			new QualifiedName(null, "shedlock"));

	/**
	 * Copies the sets.
	 */
	public ComparisonSettings {
		onlyTables = Set.copyOf(onlyTables);
		leftAlone = Set.copyOf(leftAlone);
	}

	/**
	 * Settings that look at everything and take everything for the application's.
	 * @param product the database
	 * @return the settings
	 */
	public static ComparisonSettings of(DatabaseProduct product) {
		return new ComparisonSettings(product, ComparisonFilter.EVERYTHING, Ownership.everything(), false, true,
				Set.of(), TABLES_OF_OTHER_TOOLS, null);
	}

	/**
	 * These settings with another filter.
	 * @param newFilter what is looked at
	 * @return new settings
	 */
	public ComparisonSettings withFilter(ComparisonFilter newFilter) {
		return new ComparisonSettings(this.product, newFilter, this.ownership, this.dropUnmapped, this.compareComments,
				this.onlyTables, this.leftAlone, this.defaultSchema);
	}

	/**
	 * These settings with another ownership.
	 * @param newOwnership what revisions have made
	 * @return new settings
	 */
	public ComparisonSettings withOwnership(Ownership newOwnership) {
		return new ComparisonSettings(this.product, this.filter, newOwnership, this.dropUnmapped, this.compareComments,
				this.onlyTables, this.leftAlone, this.defaultSchema);
	}

	/**
	 * These settings, dropping what the target lacks or not.
	 * @param drops whether everything is dropped that the target lacks
	 * @return new settings
	 */
	public ComparisonSettings withDropUnmapped(boolean drops) {
		return new ComparisonSettings(this.product, this.filter, this.ownership, drops, this.compareComments,
				this.onlyTables, this.leftAlone, this.defaultSchema);
	}

	/**
	 * These settings, looking at comments or not.
	 * @param compares whether comments are looked at
	 * @return new settings
	 */
	public ComparisonSettings withCompareComments(boolean compares) {
		return new ComparisonSettings(this.product, this.filter, this.ownership, this.dropUnmapped, compares,
				this.onlyTables, this.leftAlone, this.defaultSchema);
	}

	/**
	 * These settings for some tables only.
	 * @param tables the tables with their schemas; none for all
	 * @return new settings
	 */
	public ComparisonSettings withOnlyTables(Set<QualifiedName> tables) {
		return new ComparisonSettings(this.product, this.filter, this.ownership, this.dropUnmapped,
				this.compareComments, tables, this.leftAlone, this.defaultSchema);
	}

	/**
	 * These settings, leaving other tables alone.
	 * @param tables tables that are never seen
	 * @return new settings
	 */
	public ComparisonSettings withLeftAlone(Set<QualifiedName> tables) {
		return new ComparisonSettings(this.product, this.filter, this.ownership, this.dropUnmapped,
				this.compareComments, this.onlyTables, tables, this.defaultSchema);
	}

	/**
	 * These settings, not writing a schema.
	 * @param schema the schema that the connection resolves; null to write every schema
	 * @return new settings
	 */
	public ComparisonSettings withDefaultSchema(@Nullable String schema) {
		return new ComparisonSettings(this.product, this.filter, this.ownership, this.dropUnmapped,
				this.compareComments, this.onlyTables, this.leftAlone, schema);
	}

	/** Whether a table is left alone. */
	boolean leavesAlone(QualifiedName table) {
		return this.leftAlone.contains(table) || this.leftAlone.contains(new QualifiedName(null, table.name()));
	}

}
