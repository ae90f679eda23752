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
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ConfigurableApplicationContext;

import dev.stillhead.autogenerate.TargetSchema;
import dev.stillhead.schema.DatabaseProduct;

/**
 * The schemas that an application's persistence units want. Loaded only where Hibernate
 * is on the class path.
 */
public final class JpaTargetSchemas {

	private JpaTargetSchemas() {
	}

	/**
	 * Whether the application may have entities: its own persistence units are not looked
	 * into, Spring Boot's has a class or a mapping file.
	 * @param context the application
	 * @return whether it may
	 */
	public static boolean mayHaveEntities(ConfigurableApplicationContext context) {
		if (OwnPersistenceUnits.exist(context.getBeanFactory())) {
			return true;
		}
		PersistenceUnit boot = BootPersistenceUnit.of(context);
		return boot != null
				&& !(boot.info().getManagedClassNames().isEmpty() && boot.info().getMappingFileNames().isEmpty());
	}

	/**
	 * Reads all units of one database: the one that Spring Boot configures, and those
	 * that the application makes itself. No connection is opened, and no
	 * {@code EntityManagerFactory} made.
	 * @param context the application
	 * @param dataSource leads to the database; null to take every unit
	 * @param product the database
	 * @param defaultSchema the schema of tables that name none; null if the database has
	 * no schemas
	 * @return a schema for each unit that has entities
	 * @throws EntitiesNotMappedException if Hibernate refuses a mapping
	 * @throws EntitiesDisagreeException if two attributes want a column to be of
	 * different types
	 */
	public static List<TargetSchema> of(ConfigurableApplicationContext context, @Nullable DataSource dataSource,
			DatabaseProduct product, @Nullable String defaultSchema) {
		List<PersistenceUnit> units = new ArrayList<>(OwnPersistenceUnits.of(context, dataSource));
		PersistenceUnit boot = BootPersistenceUnit.of(context);
		if (boot != null) {
			units.add(0, boot);
		}
		List<TargetSchema> schemas = new ArrayList<>();
		for (PersistenceUnit unit : units) {
			TargetSchema schema = JpaTargetSchema.of(unit, product, defaultSchema, context.getBeanFactory());
			if (schema != null) {
				schemas.add(schema);
			}
		}
		return schemas;
	}

}
