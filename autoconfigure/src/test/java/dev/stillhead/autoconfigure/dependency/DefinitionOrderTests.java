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

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.FactoryBean;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.RuntimeBeanReference;
import org.springframework.beans.factory.support.AbstractBeanDefinition;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.sql.init.dependency.DependsOnDatabaseInitialization;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import dev.stillhead.autoconfigure.RecordingInitializer.Events;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * However a bean is defined: if it uses the database, it meets a migrated one.
 */
class DefinitionOrderTests {

	private final ApplicationContextRunner runner = OrderRunner.create();

	@ParameterizedTest
	@ValueSource(classes = { BeanMethodConfiguration.class, StaticBeanMethodConfiguration.class,
			BeanOfAnnotatedClassConfiguration.class, ConfigurationWithField.class, DefinitionConfiguration.class,
			SupplierConfiguration.class, ByHandConfiguration.class })
	void isKeptForADefinition(Class<?> configuration) {
		this.runner.withUserConfiguration(configuration).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(context.getBean(Events.class).list()).containsExactly("migrated", "used");
		});
	}

	@Test
	void isKeptForMappersOverASessionFactory() {
		this.runner.withUserConfiguration(MapperConfiguration.class).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(context.getBean(Events.class).list()).containsExactly("migrated", "session factory", "mapper");
			assertThat(context).hasSingleBean(Mapper.class);
		});
	}

	static class ConstructorUser {

		ConstructorUser(Events events, DataSource dataSource) {
			events.use("used", dataSource);
		}

	}

	static class FieldUser implements InitializingBean {

		@Autowired
		DataSource dataSource;

		@Autowired
		Events events;

		@Override
		public void afterPropertiesSet() {
			this.events.use("used", this.dataSource);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class BeanMethodConfiguration {

		@Bean
		String user(Events events, DataSource dataSource) {
			events.use("used", dataSource);
			return "user";
		}

	}

	@Configuration
	static class StaticBeanMethodConfiguration {

		@Bean
		static String user(Events events, DataSource dataSource) {
			events.use("used", dataSource);
			return "user";
		}

	}

	@Configuration
	static class BeanOfAnnotatedClassConfiguration {

		@Bean
		FieldUser user() {
			return new FieldUser();
		}

	}

	@Configuration
	static class ConfigurationWithField {

		@Autowired
		private DataSource dataSource;

		@Bean
		String user(Events events) {
			events.use("used", this.dataSource);
			return "user";
		}

	}

	public static class PlainUser {

		private DataSource dataSource;

		private Events events;

		public void setDataSource(DataSource dataSource) {
			this.dataSource = dataSource;
		}

		public void setEvents(Events events) {
			this.events = events;
		}

		public void start() {
			this.events.use("used", this.dataSource);
		}

	}

	/**
	 * As XML and other formats define beans.
	 */
	static class DefinitionConfiguration implements BeanDefinitionRegistryPostProcessor {

		@Override
		public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
			RootBeanDefinition definition = new RootBeanDefinition(PlainUser.class);
			definition.getPropertyValues().add("dataSource", new RuntimeBeanReference("dataSource"));
			definition.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_BY_NAME);
			definition.getPropertyValues().add("events", new RuntimeBeanReference(Events.class));
			definition.setInitMethodName("start");
			registry.registerBeanDefinition("user", definition);
		}

	}

	static class SupplierConfiguration implements BeanDefinitionRegistryPostProcessor {

		@Override
		public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
			BeanFactory beans = (BeanFactory) registry;
			registry.registerBeanDefinition("user", new RootBeanDefinition(ConstructorUser.class,
					() -> new ConstructorUser(beans.getBean(Events.class), beans.getBean(DataSource.class))));
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class ByHandConfiguration {

		@Bean
		@DependsOnDatabaseInitialization
		String user(Events events, BeanFactory beans) {
			events.use("used", beans.getBean(DataSource.class));
			return "user";
		}

	}

	record SessionFactory(DataSource dataSource) {
	}

	record Mapper(SessionFactory sessionFactory) {
	}

	public static class SessionFactoryBean implements FactoryBean<SessionFactory>, InitializingBean {

		private final Events events;

		private DataSource dataSource;

		SessionFactoryBean(Events events) {
			this.events = events;
		}

		public void setDataSource(DataSource dataSource) {
			this.dataSource = dataSource;
		}

		@Override
		public void afterPropertiesSet() {
			this.events.use("session factory", this.dataSource);
		}

		@Override
		public SessionFactory getObject() {
			return new SessionFactory(this.dataSource);
		}

		@Override
		public Class<?> getObjectType() {
			return SessionFactory.class;
		}

	}

	public static class MapperFactoryBean implements FactoryBean<Mapper> {

		private SessionFactory sessionFactory;

		private Events events;

		public void setSessionFactory(SessionFactory sessionFactory) {
			this.sessionFactory = sessionFactory;
		}

		public void setEvents(Events events) {
			this.events = events;
			events.list().add("mapper");
		}

		@Override
		public Mapper getObject() {
			return new Mapper(this.sessionFactory);
		}

		@Override
		public Class<?> getObjectType() {
			return Mapper.class;
		}

	}

	@Configuration
	static class MapperConfiguration {

		@Bean
		static BeanDefinitionRegistryPostProcessor mapperScanner() {
			return (registry) -> {
				RootBeanDefinition definition = new RootBeanDefinition(MapperFactoryBean.class);
				definition.setAutowireMode(AbstractBeanDefinition.AUTOWIRE_BY_TYPE);
				registry.registerBeanDefinition("mapper", definition);
			};
		}

		@Bean
		SessionFactoryBean sessionFactory(Events events, DataSource dataSource) {
			SessionFactoryBean factory = new SessionFactoryBean(events);
			factory.setDataSource(dataSource);
			return factory;
		}

	}

}
