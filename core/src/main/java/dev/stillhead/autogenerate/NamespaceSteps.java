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

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.CreateExtension;
import dev.stillhead.operation.CreateSchema;
import dev.stillhead.operation.DropSchema;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.schema.ExtensionPicture;
import dev.stillhead.schema.SchemaPicture;

/**
 * Schemas and extensions that come and go.
 */
final class NamespaceSteps {

	private final Transition transition;

	private final OperationPlan plan;

	NamespaceSteps(Transition transition) {
		this.transition = transition;
		this.plan = transition.plan();
	}

	void plan() {
		ByName.compare(this.transition.before().schemas(), this.transition.after().schemas(), SchemaPicture::name)
			.added((schema) -> {
				this.plan.add(Phase.SCHEMAS, new CreateSchema(Vocabulary.LOCATION, schema.name(), false));
				comment(schema, null, schema.comment());
			})
			.removed((schema) -> {
				this.plan.add(Phase.DROP_SCHEMAS, uncommented(schema));
				this.plan.add(Phase.DROP_SCHEMAS, new DropSchema(Vocabulary.LOCATION, schema.name(), false));
			})
			.common((was, is) -> comment(is, was.comment(), is.comment()));
		ByName
			.compare(this.transition.before().extensions(), this.transition.after().extensions(),
					ExtensionPicture::name)
			.added((extension) -> this.plan.add(Phase.SCHEMAS, create(extension)))
			.removed((extension) -> this.plan.addFirst(Phase.DROP_SCHEMAS, create(extension).reverse().get(0)));
	}

	private List<MigrateOperation> uncommented(SchemaPicture schema) {
		Vocabulary words = this.transition.wordsBefore();
		return ObjectSql.uncommented("SCHEMA " + words.sql(schema.name()), schema.comment(), words);
	}

	private void comment(SchemaPicture schema, @Nullable String was, @Nullable String is) {
		Vocabulary words = this.transition.wordsAfter();
		if (!Objects.equals(was, is)) {
			this.plan.add(Phase.COMMENTS, ObjectSql.comment("SCHEMA " + words.sql(schema.name()), was, is, words));
		}
	}

	private MigrateOperation create(ExtensionPicture extension) {
		return extension.schema().equals("public") ? new CreateExtension(Vocabulary.LOCATION, extension.name(), false)
				: Vocabulary.statement(createSql(extension), dropSql(extension));
	}

	private String createSql(ExtensionPicture extension) {
		Vocabulary words = this.transition.wordsAfter();
		return "CREATE EXTENSION " + words.sql(extension.name()) + " SCHEMA " + words.sql(extension.schema());
	}

	private String dropSql(ExtensionPicture extension) {
		return "DROP EXTENSION " + this.transition.wordsAfter().sql(extension.name());
	}

}
