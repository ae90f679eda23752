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

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.orm.jpa.persistenceunit.DefaultPersistenceUnitManager;
import org.springframework.orm.jpa.persistenceunit.PersistenceManagedTypes;

import dev.stillhead.autoconfigure.jpa.zoo.Zoo;
import dev.stillhead.schema.DatabaseProduct;

class JpaTargetSchemaTests {

	@Test
	void shows() {
		JpaTargetSchema schema = schema(Zoo.classes());
		System.out.println(schema.title());
		schema.ddl(new DatabaseProduct("PostgreSQL", 17, 0)).forEach(System.out::println);
	}

	static JpaTargetSchema schema(List<String> classes) {
		DefaultPersistenceUnitManager units = new DefaultPersistenceUnitManager();
		units.setManagedTypes(PersistenceManagedTypes.of(classes, List.of()));
		units.afterPropertiesSet();
		Map<String, Object> settings = new HashMap<>(Map.of("hibernate.physical_naming_strategy",
				"org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl",
				"hibernate.implicit_naming_strategy",
				"org.springframework.boot.hibernate.SpringImplicitNamingStrategy"));
		return JpaTargetSchema.of(new PersistenceUnit(units.obtainDefaultPersistenceUnitInfo(), settings),
				new DatabaseProduct("PostgreSQL", 17, 0), "public", new DefaultListableBeanFactory());
	}

}
