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
import java.util.Map;

import org.hibernate.boot.model.naming.ImplicitNamingStrategy;
import org.hibernate.boot.model.naming.PhysicalNamingStrategy;
import org.hibernate.cfg.MappingSettings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.hibernate.autoconfigure.HibernateProperties;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.boot.hibernate.autoconfigure.HibernateSettings;
import org.springframework.boot.jpa.autoconfigure.JpaProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.orm.jpa.persistenceunit.DefaultPersistenceUnitManager;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;
import org.springframework.util.StringUtils;

/**
 * The persistence unit that Spring Boot configures, put together as
 * {@code HibernateJpaConfiguration} and {@code JpaBaseConfiguration} do, but for the data
 * source.
 */
final class BootPersistenceUnit {

	private static final String DIALECT = "hibernate.dialect";

	private BootPersistenceUnit() {
	}

	/**
	 * The application's unit.
	 * @param context the application
	 * @return the unit; null if Spring Boot configures none
	 */
	static @Nullable PersistenceUnit of(ApplicationContext context) {
		PersistenceManagedTypes types = context.getBeanProvider(PersistenceManagedTypes.class).getIfUnique();
		HibernateProperties hibernate = context.getBeanProvider(HibernateProperties.class).getIfUnique();
		JpaProperties jpa = context.getBeanProvider(JpaProperties.class).getIfUnique();
		if (types == null || hibernate == null || jpa == null) {
			return null;
		}
		Map<String, Object> settings = hibernate.determineHibernateProperties(jpa.getProperties(),
				new HibernateSettings().ddlAuto(() -> "none").hibernatePropertiesCustomizers(customizers(context)));
		if (StringUtils.hasText(jpa.getDatabasePlatform())) {
			settings.putIfAbsent(DIALECT, jpa.getDatabasePlatform());
		}
		DefaultPersistenceUnitManager units = new DefaultPersistenceUnitManager();
		units.setResourceLoader(context);
		units.setManagedTypes(types);
		List<String> mappings = jpa.getMappingResources();
		if (!mappings.isEmpty()) {
			units.setMappingResources(mappings.toArray(String[]::new));
		}
		units.afterPropertiesSet();
		return new PersistenceUnit(units.obtainDefaultPersistenceUnitInfo(), settings);
	}

	/** Boot gives the naming strategies that are beans precedence in the same way. */
	private static List<HibernatePropertiesCustomizer> customizers(BeanFactory beans) {
		List<HibernatePropertiesCustomizer> customizers = new ArrayList<>();
		PhysicalNamingStrategy physical = beans.getBeanProvider(PhysicalNamingStrategy.class).getIfAvailable();
		ImplicitNamingStrategy implicit = beans.getBeanProvider(ImplicitNamingStrategy.class).getIfAvailable();
		customizers.add((settings) -> {
			if (physical != null) {
				settings.put(MappingSettings.PHYSICAL_NAMING_STRATEGY, physical);
			}
			if (implicit != null) {
				settings.put(MappingSettings.IMPLICIT_NAMING_STRATEGY, implicit);
			}
		});
		beans.getBeanProvider(HibernatePropertiesCustomizer.class).orderedStream().forEach(customizers::add);
		return customizers;
	}

}
