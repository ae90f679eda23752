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

import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import jakarta.persistence.PersistenceException;
import org.hibernate.boot.registry.classloading.spi.ClassLoaderService;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.cfg.JdbcSettings;
import org.hibernate.cfg.ManagedBeanSettings;
import org.hibernate.cfg.SchemaToolingSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.jpa.boot.spi.Bootstrap;
import org.hibernate.jpa.boot.spi.EntityManagerFactoryBuilder;
import org.hibernate.service.ServiceRegistry;
import org.hibernate.tool.schema.spi.SchemaManagementToolCoordinator;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.orm.jpa.hibernate.SpringBeanContainer;

import dev.stillhead.schema.DatabaseProduct;

/**
 * What Hibernate makes of a persistence unit for one database, without connecting to any:
 * the same first half of its start as the application's own, whose second half, the
 * {@code EntityManagerFactory}, is left out. To be closed.
 */
final class HibernateModel implements AutoCloseable {

	/** What stands behind every statement; not in any. */
	private static final String END = "\u0001";

	/**
	 * What would connect, or let Hibernate's own tools change a database, and what is
	 * said of the database by us.
	 */
	private static final List<String> NOT_FOR_A_MODEL = List.of("hibernate.hbm2ddl.", "hibernate.connection.",
			"hibernate.multi_tenant_connection_provider", "hibernate.tenant_identifier_resolver",
			"hibernate.integrator_provider", "jakarta.persistence.schema-generation.",
			"javax.persistence.schema-generation.", "jakarta.persistence.jdbc.", "javax.persistence.jdbc.",
			"jakarta.persistence.sql-load-script-source", "jakarta.persistence.nonJtaDataSource",
			"jakarta.persistence.jtaDataSource", "jakarta.persistence.database-", "javax.persistence.database-");

	private final EntityManagerFactoryBuilder builder;

	private final MetadataImplementor metadata;

	private HibernateModel(EntityManagerFactoryBuilder builder) {
		this.builder = builder;
		this.metadata = builder.metadata();
	}

	/**
	 * Reads the mapping of a unit.
	 * @param unit the unit
	 * @param product the database
	 * @param beans makes converters and what else is injected into
	 * @return the model
	 * @throws PersistenceException if Hibernate refuses the mapping
	 */
	static HibernateModel of(PersistenceUnit unit, DatabaseProduct product, ConfigurableListableBeanFactory beans) {
		Map<String, Object> settings = new HashMap<>(unit.settings());
		unit.info().getProperties().forEach((key, value) -> settings.putIfAbsent(String.valueOf(key), value));
		settings.keySet().removeIf((key) -> NOT_FOR_A_MODEL.stream().anyMatch(key::startsWith));
		unit.info().getProperties().keySet().removeIf((key) -> !settings.containsKey(key));
		settings.put(JdbcSettings.ALLOW_METADATA_ON_BOOT, false);
		settings.put(JdbcSettings.JAKARTA_HBM2DDL_DB_NAME, product.name());
		// Anything but a String is not read
		settings.put(JdbcSettings.JAKARTA_HBM2DDL_DB_MAJOR_VERSION, String.valueOf(product.major()));
		settings.put(JdbcSettings.JAKARTA_HBM2DDL_DB_MINOR_VERSION, String.valueOf(product.minor()));
		settings.put(SchemaToolingSettings.JAKARTA_HBM2DDL_CREATE_SCHEMAS, true);
		settings.putIfAbsent(ManagedBeanSettings.BEAN_CONTAINER, new SpringBeanContainer(beans));
		ClassLoader classLoader = beans.getBeanClassLoader();
		EntityManagerFactoryBuilder builder = Bootstrap.getEntityManagerFactoryBuilder(unit.info(), settings,
				(classLoader != null) ? classLoader : HibernateModel.class.getClassLoader());
		HibernateModel model = new HibernateModel(builder);
		new ValidationRules(unit.info().getValidationMode(), settings).applyTo(model.metadata,
				model.registry().requireService(ClassLoaderService.class));
		return model;
	}

	/**
	 * The mapping.
	 * @return tables, columns, constraints and the entities that they come from
	 */
	MetadataImplementor metadata() {
		return this.metadata;
	}

	/**
	 * What Hibernate would create the schema with.
	 * @return the statements in order, without final semicolons
	 */
	List<String> ddl() {
		StringWriter script = new StringWriter();
		Map<String, Object> settings = new HashMap<>(
				registry().requireService(ConfigurationService.class).getSettings());
		settings.put(SchemaToolingSettings.JAKARTA_HBM2DDL_DATABASE_ACTION, "none");
		settings.put(SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_ACTION, "create");
		settings.put(SchemaToolingSettings.JAKARTA_HBM2DDL_SCRIPTS_CREATE_TARGET, script);
		settings.put(SchemaToolingSettings.HBM2DDL_DELIMITER, END);
		settings.put(SchemaToolingSettings.HBM2DDL_SKIP_DEFAULT_IMPORT_FILE, true);
		settings.put("hibernate.format_sql", false);
		SchemaManagementToolCoordinator.process(this.metadata, registry(), settings, (action) -> {
			// nothing is dropped, now or later
		});
		return Stream.of(script.toString().split(END))
			.map(String::strip)
			.filter((statement) -> !statement.isEmpty())
			.toList();
	}

	private ServiceRegistry registry() {
		return this.metadata.getMetadataBuildingOptions().getServiceRegistry();
	}

	@Override
	public void close() {
		this.builder.cancel();
	}

}
