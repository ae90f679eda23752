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

package dev.stillhead.autoconfigure.dependency;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.boot.sql.init.dependency.DatabaseInitializerDetector;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitializationDetector;
import org.springframework.util.ClassUtils;

import dev.stillhead.operation.Migration;

/**
 * Makes every bean of the application that takes a {@code DataSource} (or an R2DBC
 * {@code ConnectionFactory}) wait for the migrated database. Boot knows of its own users
 * only: a bean with plain JDBC in its constructor would run first. Left out is whatever
 * the initializers themselves need, as it would wait for itself.
 */
final class DataSourceUserDetector implements DependsOnDatabaseInitializationDetector {

	private static final Logger logger = LoggerFactory.getLogger(DataSourceUserDetector.class);

	private static final String CONNECTION_FACTORY = "io.r2dbc.spi.ConnectionFactory";

	private static final String SPRING_BOOT = "org.springframework.boot.";

	/** What is there before any other bean, or is made only when a run asks for it. */
	private static final List<Class<?>> NEVER_WAITING = List.of(BeanPostProcessor.class, BeanFactoryPostProcessor.class,
			Migration.class);

	@Override
	public Set<String> detect(ConfigurableListableBeanFactory beanFactory) {
		BeanNeeds needs = new BeanNeeds(beanFactory);
		List<Class<?>> databases = databaseTypes(beanFactory.getBeanClassLoader());
		Set<String> users = new LinkedHashSet<>();
		for (String name : beanFactory.getBeanDefinitionNames()) {
			if (isUser(beanFactory, needs, name, databases)) {
				users.add(name);
			}
		}
		if (!users.isEmpty()) {
			users.removeAll(neededByInitializers(beanFactory, needs));
		}
		return users;
	}

	private static List<Class<?>> databaseTypes(@Nullable ClassLoader classLoader) {
		return ClassUtils.isPresent(CONNECTION_FACTORY, classLoader)
				? List.of(DataSource.class, ClassUtils.resolveClassName(CONNECTION_FACTORY, classLoader))
				: List.of(DataSource.class);
	}

	private static boolean isUser(ConfigurableListableBeanFactory beanFactory, BeanNeeds needs, String name,
			List<Class<?>> databases) {
		try {
			Class<?> declaring = needs.declaringClass(name);
			if (declaring == null || declaring.getName().startsWith(SPRING_BOOT)) {
				return false;
			}
			Class<?> type = beanFactory.getType(name, false);
			return !isOneOf(type, NEVER_WAITING) && !isOneOf(type, databases)
					&& takes(beanFactory, needs, name, databases);
		}
		catch (RuntimeException | LinkageError ex) {
			logger.debug("Cannot tell whether bean '{}' uses a database", name, ex);
			return false;
		}
	}

	private static boolean takes(ConfigurableListableBeanFactory beanFactory, BeanNeeds needs, String name,
			List<Class<?>> databases) {
		return needs.types(name).stream().anyMatch((type) -> isOneOf(type, databases)) || needs.references(name)
			.stream()
			.anyMatch((reference) -> beanFactory.containsBean(reference)
					&& isOneOf(beanFactory.getType(reference, false), databases));
	}

	private static boolean isOneOf(@Nullable Class<?> type, List<Class<?>> candidates) {
		return type != null && candidates.stream().anyMatch((candidate) -> candidate.isAssignableFrom(type));
	}

	private static Set<String> neededByInitializers(ConfigurableListableBeanFactory beanFactory, BeanNeeds needs) {
		Set<String> needed = new LinkedHashSet<>();
		Deque<String> open = new ArrayDeque<>();
		for (String name : beanFactory.getBeanDefinitionNames()) {
			if (beanFactory.getBeanDefinition(name).hasAttribute(DatabaseInitializerDetector.class.getName())) {
				open.add(name);
			}
		}
		while (!open.isEmpty()) {
			String name = open.remove();
			if (beanFactory.containsBeanDefinition(name) && needed.add(name)) {
				open.addAll(needs.dependencies(name));
				open.addAll(needs.references(name));
				needs.types(name)
					.stream()
					.filter((type) -> !type.isPrimitive() && !type.getName().startsWith("java."))
					.flatMap((type) -> Arrays.stream(beanFactory.getBeanNamesForType(type, true, false)))
					.map(BeanFactoryUtils::transformedBeanName)
					.forEach(open::add);
			}
		}
		return needed;
	}

}
