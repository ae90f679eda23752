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

package dev.stillhead.sample.habits;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

import dev.stillhead.autoconfigure.MigratorAssembly;
import dev.stillhead.autogenerate.Aspect;
import dev.stillhead.autogenerate.AutogenerateSettings;
import dev.stillhead.autogenerate.Autogeneration;
import dev.stillhead.autogenerate.Autogenerator;
import dev.stillhead.autogenerate.Comparison;
import dev.stillhead.autogenerate.ComparisonFilter;
import dev.stillhead.autogenerate.DatabaseObject;
import dev.stillhead.autogenerate.Fills;
import dev.stillhead.autogenerate.KeptObject;
import dev.stillhead.autogenerate.ObjectKind;
import dev.stillhead.autogenerate.RenameDecisions;
import dev.stillhead.autogenerate.TargetSchema;
import dev.stillhead.autogenerate.TargetScope;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.schema.QualifiedName;

/**
 * Compares the service's entities with its database, with one exemption less each time:
 * an exemption is what is left alone because the entities cannot say it, or do not.
 */
final class Exemptions implements AutoCloseable {

	private final Autogenerator autogenerator;

	private final Autogeneration model;

	/** Is not protected by the filter. */
	private @Nullable DatabaseObject unprotected;

	/** The entities seem to say something of it. */
	private @Nullable KeptObject mentioned;

	Exemptions(ConfigurableApplicationContext application) {
		MigratorAssembly assembly = MigratorAssembly.of(application);
		ComparisonFilter filter = new ComparisonFilter() {

			@Override
			public boolean dropsUnmapped(DatabaseObject object) {
				return object.equals(Exemptions.this.unprotected);
			}

		};
		this.autogenerator = assembly.connected()
			.autogenerator(null, new AutogenerateSettings(filter, Set.of(), false, true, (operations) -> operations));
		this.model = this.autogenerator.model((product, defaultSchema) -> assembly.targets(application)
			.of(product, defaultSchema)
			.stream()
			.<TargetSchema>map(Mentioning::new)
			.toList());
	}

	/** With all exemptions. */
	Comparison compare() {
		return this.model.compare(RenameDecisions.NONE, Fills.NONE);
	}

	/** Without those of one thing, which a filter gives up. */
	Comparison without(DatabaseObject object) {
		this.unprotected = object;
		Comparison comparison = compare();
		this.unprotected = null;
		return comparison;
	}

	/** Without one, of which the entities say something. */
	Comparison mentioning(KeptObject exemption) {
		this.mentioned = exemption;
		Comparison comparison = compare();
		this.mentioned = null;
		return comparison;
	}

	/** Whether the entities say something of one side of a table or column. */
	private boolean isMentioned(QualifiedName table, @Nullable String column, Aspect aspect) {
		KeptObject exemption = this.mentioned;
		if (exemption == null || !exemption.object().name().equals(table) || exemption.aspect() != aspect) {
			return false;
		}
		return (exemption.object().kind() == ObjectKind.COLUMN) ? exemption.object().part().equals(column)
				: column == null || exemption.text().startsWith("(" + column + ")");
	}

	@Override
	public void close() {
		this.autogenerator.close();
	}

	/** The entities, which say what they say and {@link #isMentioned}. */
	private final class Mentioning implements TargetSchema, TargetScope {

		private final TargetSchema entities;

		Mentioning(TargetSchema entities) {
			this.entities = entities;
		}

		@Override
		public String title() {
			return this.entities.title();
		}

		@Override
		public List<String> ddl(DatabaseProduct product) {
			return this.entities.ddl(product);
		}

		@Override
		public TargetScope scope() {
			return this;
		}

		@Override
		public boolean canExpress(ObjectKind kind) {
			return this.entities.scope().canExpress(kind);
		}

		@Override
		public boolean gaveName(QualifiedName table, String constraintOrIndex) {
			return this.entities.scope().gaveName(table, constraintOrIndex);
		}

		@Override
		public boolean mentions(QualifiedName table, @Nullable String column, Aspect aspect) {
			return isMentioned(table, column, aspect) || this.entities.scope().mentions(table, column, aspect);
		}

		@Override
		public Optional<String> formerName(QualifiedName table, @Nullable String column) {
			return this.entities.scope().formerName(table, column);
		}

		@Override
		public Optional<String> origin(QualifiedName table, @Nullable String column) {
			return this.entities.scope().origin(table, column);
		}

	}

}
