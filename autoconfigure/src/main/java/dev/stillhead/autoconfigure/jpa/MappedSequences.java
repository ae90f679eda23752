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

package dev.stillhead.autoconfigure.jpa;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.hibernate.boot.model.naming.Identifier;
import org.hibernate.boot.model.relational.Database;
import org.hibernate.boot.model.relational.QualifiedName;
import org.hibernate.boot.model.relational.SqlStringGenerationContext;
import org.hibernate.boot.model.relational.internal.SqlStringGenerationContextImpl;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.generator.Generator;
import org.hibernate.id.enhanced.DatabaseStructure;
import org.hibernate.id.enhanced.SequenceStyleGenerator;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.GeneratorSettings;
import org.hibernate.mapping.KeyValue;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.RootClass;
import org.hibernate.mapping.UnionSubclass;
import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.SequencePicture.Owner;

/**
 * Which identifiers a sequence gives: Hibernate takes them from it itself, so that the
 * database does not know.
 */
final class MappedSequences {

	private final Map<dev.stillhead.schema.QualifiedName, List<Owner>> identifiers = new HashMap<>();

	private final Database database;

	private final TableNames names;

	/**
	 * Walks through the mapping.
	 * @param metadata the mapping
	 * @param names names tables, columns and sequences
	 */
	MappedSequences(MetadataImplementor metadata, TableNames names) {
		this.database = metadata.getDatabase();
		this.names = names;
		metadata.getEntityBindings()
			.stream()
			.filter((entity) -> entity instanceof RootClass || entity instanceof UnionSubclass)
			.forEach(this::add);
	}

	List<Owner> identifiers(dev.stillhead.schema.QualifiedName sequence) {
		return List.copyOf(this.identifiers.getOrDefault(sequence, List.of()));
	}

	private void add(PersistentClass entity) {
		KeyValue identifier = entity.getIdentifier();
		List<Column> key = TableNames.columns(entity.getKey());
		if (key.size() == 1 && entity.getTable().isPhysicalTable()) {
			RootClass root = entity.getRootClass();
			Generator generator = identifier.createGenerator(this.database.getDialect(), root,
					root.getIdentifierProperty(), new Defaults(this.database));
			DatabaseStructure structure = (generator instanceof SequenceStyleGenerator sequence)
					? sequence.getDatabaseStructure() : null;
			if (structure != null && structure.isPhysicalSequence()) {
				structure.registerExportables(this.database);
				this.identifiers.computeIfAbsent(name(structure.getPhysicalName()), (name) -> new ArrayList<>())
					.add(new Owner(this.names.table(entity.getTable()), TableNames.column(key.get(0))));
			}
		}
	}

	private dev.stillhead.schema.QualifiedName name(QualifiedName sequence) {
		Identifier schema = sequence.getSchemaName();
		return new dev.stillhead.schema.QualifiedName(
				(schema != null) ? TableNames.text(schema) : this.names.defaultSchema(),
				TableNames.text(sequence.getObjectName()));
	}

	/**
	 * What generators are told that are made only to be asked for their sequence.
	 */
	private record Defaults(Database database) implements GeneratorSettings {

		@Override
		public @Nullable String getDefaultCatalog() {
			return null;
		}

		@Override
		public @Nullable String getDefaultSchema() {
			return null;
		}

		@Override
		public SqlStringGenerationContext getSqlStringGenerationContext() {
			return SqlStringGenerationContextImpl.fromExplicit(this.database.getJdbcEnvironment(), this.database, null,
					null);
		}

	}

}
