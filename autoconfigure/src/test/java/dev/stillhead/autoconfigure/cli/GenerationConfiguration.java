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

package dev.stillhead.autoconfigure.cli;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.stillhead.autogenerate.AutogenerateCustomizer;
import dev.stillhead.autogenerate.ComparisonFilter;
import dev.stillhead.autogenerate.DatabaseObject;
import dev.stillhead.autogenerate.GeneratedOperations;
import dev.stillhead.autogenerate.ObjectKind;
import dev.stillhead.operation.CreateTable;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.schema.DatabaseProduct;

import static dev.stillhead.operation.Ddl.sql;

/** Stands in docs/autogenerate.md, from the next line on. */
@Configuration(proxyBeanMethods = false)
class GenerationConfiguration {

	/** Every new table is closed to all but its owner until a policy opens it. */
	@Bean
	AutogenerateCustomizer rowSecurity() {
		return AutogenerateCustomizer.rewriting(CreateTable.class, (table) -> {
			String sql = "ALTER TABLE " + table.table().name() + " ENABLE ROW LEVEL SECURITY";
			List<MigrateOperation> operations = new ArrayList<>(List.of(table));
			operations.addAll(GeneratedOperations.say(DatabaseProduct.newest("PostgreSQL"),
					(op) -> op.execute(sql(sql).needsNoUndo())));
			return operations;
		});
	}

	/** What the reporting team makes is not ours, and an index without an entity goes. */
	@Bean
	ComparisonFilter ours() {
		return new ComparisonFilter() {

			@Override
			public boolean includes(DatabaseObject object) {
				return !object.name().name().startsWith("report_");
			}

			@Override
			public boolean dropsUnmapped(DatabaseObject object) {
				return object.kind() == ObjectKind.INDEX;
			}

		};
	}

}
