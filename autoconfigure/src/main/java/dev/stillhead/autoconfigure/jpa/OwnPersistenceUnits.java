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
import java.util.stream.Stream;

import javax.sql.DataSource;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.spi.PersistenceUnitInfo;
import org.hibernate.jpa.HibernatePersistenceProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.BeanFactoryUtils;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.orm.jpa.LocalContainerEntityManagerFactoryBean;

/**
 * The persistence units of {@link LocalContainerEntityManagerFactoryBean}s that the
 * application defines itself. Each is configured as always and stopped where it would
 * make its {@code EntityManagerFactory}; what it waits for to be initialized first (a
 * script, another tool that migrates) is not waited for, as it would run.
 */
final class OwnPersistenceUnits {

	private static final String BOOTS_OWN = "org.springframework.boot.hibernate.autoconfigure.HibernateJpaConfiguration";

	private OwnPersistenceUnits() {
	}

	/**
	 * Finds them. Good for an application that is not going to live.
	 * @param context the application
	 * @param dataSource the data source of units that count; null for all
	 * @return the units
	 */
	static List<PersistenceUnit> of(ConfigurableApplicationContext context, @Nullable DataSource dataSource) {
		ConfigurableListableBeanFactory beans = context.getBeanFactory();
		List<String> names = names(beans);
		if (names.isEmpty()) {
			return List.of();
		}
		beans.addBeanPostProcessor(new Interception());
		return names.stream()
			.map((name) -> intercept(beans, name))
			.filter((unit) -> dataSource == null || dataSource.equals(unit.info().getNonJtaDataSource())
					|| dataSource.equals(unit.info().getJtaDataSource()))
			.toList();
	}

	/**
	 * Whether there are any. Makes no bean.
	 * @param beans the application's beans
	 * @return whether there are
	 */
	static boolean exist(ConfigurableListableBeanFactory beans) {
		return !names(beans).isEmpty();
	}

	private static List<String> names(ConfigurableListableBeanFactory beans) {
		return Stream.of(beans.getBeanNamesForType(LocalContainerEntityManagerFactoryBean.class, true, false))
			.filter((name) -> !isBootsOwn(beans, BeanFactoryUtils.transformedBeanName(name)))
			.toList();
	}

	private static boolean isBootsOwn(ConfigurableListableBeanFactory beans, String name) {
		return beans.containsBeanDefinition(name)
				&& BOOTS_OWN.equals(beans.getBeanDefinition(name).getFactoryBeanName());
	}

	private static PersistenceUnit intercept(ConfigurableListableBeanFactory beans, String name) {
		waitForNothing(beans, BeanFactoryUtils.transformedBeanName(name));
		try {
			beans.getBean(name);
		}
		catch (BeansException ex) {
			for (Throwable cause = ex; cause != null; cause = cause.getCause()) {
				if (cause instanceof Intercepted intercepted) {
					return intercepted.unit;
				}
			}
			throw ex;
		}
		throw new IllegalStateException("The EntityManagerFactory " + name + " exists already");
	}

	/** In what was declared, and in the copy that the factory has made of it. */
	private static void waitForNothing(ConfigurableListableBeanFactory beans, String name) {
		beans.getBeanDefinition(name).setDependsOn();
		beans.getMergedBeanDefinition(name).setDependsOn();
	}

	/**
	 * Puts another provider in the place of the one that would connect.
	 */
	private static final class Interception implements BeanPostProcessor {

		@Override
		public Object postProcessBeforeInitialization(Object bean, String beanName) {
			if (bean instanceof LocalContainerEntityManagerFactoryBean factory) {
				factory.setBootstrapExecutor(null);
				factory.setPersistenceProvider(new InterceptingProvider());
			}
			return bean;
		}

	}

	/**
	 * Makes nothing, and tells what it was to make.
	 */
	private static final class InterceptingProvider extends HibernatePersistenceProvider {

		@Override
		public EntityManagerFactory createContainerEntityManagerFactory(PersistenceUnitInfo info, Map<?, ?> settings) {
			Map<String, Object> copy = new HashMap<>();
			settings.forEach((key, value) -> copy.put(String.valueOf(key), value));
			throw new Intercepted(new PersistenceUnit(info, copy));
		}

	}

	/**
	 * Carries a unit out of the creation of its bean.
	 */
	private static final class Intercepted extends RuntimeException {

		private static final long serialVersionUID = 1L;

		private final transient PersistenceUnit unit;

		private Intercepted(PersistenceUnit unit) {
			super("configured, and not made");
			this.unit = unit;
		}

	}

}
