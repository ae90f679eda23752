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

package dev.stillhead.autoconfigure;

import javax.sql.DataSource;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.jdbc.SchemaManagement;
import org.springframework.boot.jdbc.SchemaManagementProvider;

/**
 * Tells Hibernate that the schema is looked after, so that it does not create and drop
 * its own in an embedded database.
 */
final class StillheadSchemaManagementProvider implements SchemaManagementProvider {

	private final ObjectProvider<MigrationDataSources> dataSources;

	StillheadSchemaManagementProvider(ObjectProvider<MigrationDataSources> dataSources) {
		this.dataSources = dataSources;
	}

	@Override
	public SchemaManagement getSchemaManagement(DataSource dataSource) {
		return this.dataSources.stream().anyMatch((managed) -> managed.reads().equals(dataSource))
				? SchemaManagement.MANAGED : SchemaManagement.UNMANAGED;
	}

}
