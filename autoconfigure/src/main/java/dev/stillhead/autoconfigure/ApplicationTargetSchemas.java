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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.Resource;
import org.springframework.util.ClassUtils;

import dev.stillhead.autoconfigure.jpa.JpaTargetSchemas;
import dev.stillhead.autogenerate.DeclaredTargetSchema;
import dev.stillhead.autogenerate.Schema;
import dev.stillhead.autogenerate.SqlTargetSchema;
import dev.stillhead.autogenerate.TargetSchema;
import dev.stillhead.autogenerate.TargetSchemas;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.SqlSyntax;
import dev.stillhead.sql.SqlSyntaxes;

/**
 * What an application wants its database to be: its entities, the script that is
 * configured, the schemas that it declares, and target schemas of its own making.
 */
final class ApplicationTargetSchemas implements TargetSchemas {

	private static final String PROPERTY = "stillhead.autogenerate.schema";

	private final ConfigurableApplicationContext context;

	private final @Nullable String script;

	private final @Nullable DataSource dataSource;

	/**
	 * For one application and one database.
	 * @param context the application
	 * @param script the script's location; null if there is none
	 * @param dataSource leads to the database; null if that is not known
	 */
	ApplicationTargetSchemas(ConfigurableApplicationContext context, @Nullable String script,
			@Nullable DataSource dataSource) {
		this.context = context;
		this.script = script;
		this.dataSource = dataSource;
	}

	@Override
	public boolean isEmpty() {
		return this.script == null && !(hasHibernate() && JpaTargetSchemas.mayHaveEntities(this.context))
				&& this.context.getBeanNamesForType(Schema.class, true, false).length == 0
				&& this.context.getBeanNamesForType(TargetSchema.class, true, false).length == 0;
	}

	private static boolean hasHibernate() {
		ClassLoader classLoader = ApplicationTargetSchemas.class.getClassLoader();
		return ClassUtils.isPresent("org.hibernate.jpa.HibernatePersistenceProvider", classLoader) && ClassUtils
			.isPresent("org.springframework.boot.hibernate.autoconfigure.HibernateProperties", classLoader);
	}

	@Override
	public List<TargetSchema> of(DatabaseProduct product, @Nullable String defaultSchema) {
		List<TargetSchema> targets = new ArrayList<>();
		if (hasHibernate()) {
			targets.addAll(JpaTargetSchemas.of(this.context, this.dataSource, product, defaultSchema));
		}
		if (this.script != null) {
			targets.add(script(this.script, product));
		}
		for (String name : BeanFactoryUtils.beanNamesForTypeIncludingAncestors(this.context, Schema.class)) {
			targets.add(new DeclaredTargetSchema(this.context.getBean(name, Schema.class), name));
		}
		this.context.getBeanProvider(TargetSchema.class).orderedStream().forEach(targets::add);
		return targets;
	}

	private TargetSchema script(String location, DatabaseProduct product) {
		Resource resource = this.context.getResource(location);
		SqlSyntax syntax = SqlSyntaxes.ALL.stream()
			.filter((known) -> known.name().equalsIgnoreCase(product.name()))
			.findFirst()
			.orElseThrow();
		try {
			String file = resource.getFilename();
			return new SqlTargetSchema((file != null) ? file : location,
					resource.getContentAsString(StandardCharsets.UTF_8), syntax);
		}
		catch (IOException ex) {
			throw new UnusablePropertyException(PROPERTY, "is \"" + location + "\", which cannot be read",
					"Name a script on the class path or in the file system: classpath:schema.sql, file:db/schema.sql");
		}
	}

}
