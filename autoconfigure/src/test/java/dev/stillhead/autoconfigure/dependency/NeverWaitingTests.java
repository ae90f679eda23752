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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.boot.sql.init.dependency.DatabaseInitializerDetector;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import dev.stillhead.autoconfigure.MigratorCustomizer;
import dev.stillhead.autoconfigure.RecordingInitializer.Events;
import dev.stillhead.operation.Migration;
import dev.stillhead.operation.Operations;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the migration itself needs would wait for itself, and the start would fail with a
 * circular reference.
 */
class NeverWaitingTests {

	private final ApplicationContextRunner runner = OrderRunner.create();

	@Test
	void isADataSourceAroundAnother() {
		this.runner.withUserConfiguration(WrappedDataSourceConfiguration.class).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(dependsOn(context.getBeanFactory(), "wrapped")).isEmpty();
			assertThat(context.getBean(Events.class).list()).containsExactly("migrated");
		});
	}

	@Test
	void isWhatCustomizesTheMigrator() {
		this.runner.withUserConfiguration(CustomizerConfiguration.class).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(context.getBean(Events.class).list()).containsExactly("customized", "migrated");
		});
	}

	@Test
	void isABeanPostProcessor() {
		this.runner.withUserConfiguration(PostProcessorConfiguration.class).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(dependsOn(context.getBeanFactory(), "postProcessor")).isEmpty();
		});
	}

	@Test
	void isAJavaRevision() {
		this.runner.withBean("revision", RevisionWithDataSource.class).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(dependsOn(context.getBeanFactory(), "revision")).isEmpty();
		});
	}

	@Test
	void isAnotherInitializer() {
		this.runner.withInitializer((context) -> {
			RootBeanDefinition definition = new RootBeanDefinition(OtherInitializer.class);
			definition.setAttribute(DatabaseInitializerDetector.class.getName(), "other");

			((BeanDefinitionRegistry) context.getBeanFactory()).registerBeanDefinition("other", definition);
		}).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(dependsOn(context.getBeanFactory(), "other")).isEmpty();
		});
	}

	@Test
	void isBootsOwnTransactionManager() {
		this.runner.run((context) -> {
			assertThat(context).hasBean("transactionManager");
			assertThat(dependsOn(context.getBeanFactory(), "transactionManager")).isEmpty();
		});
	}

	private static String[] dependsOn(ConfigurableListableBeanFactory beans, String name) {
		String[] dependsOn = beans.getBeanDefinition(name).getDependsOn();
		return (dependsOn != null) ? dependsOn : new String[0];
	}

	@Configuration(proxyBeanMethods = false)
	static class WrappedDataSourceConfiguration {

		@Bean
		DriverManagerDataSource plain() {
			return new DriverManagerDataSource("jdbc:postgresql://nowhere.invalid/habits");
		}

		@Bean
		@Primary
		DataSource wrapped(DriverManagerDataSource plain) {
			return new DelegatingDataSource(plain);
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class CustomizerConfiguration {

		@Bean
		MigratorCustomizer customizer(DataSource dataSource, Events events) {
			events.use("customized", dataSource);
			return (builder) -> {
			};
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class PostProcessorConfiguration {

		@Bean
		static BeanPostProcessor postProcessor(ObjectProvider<DataSource> dataSource) {
			return new BeanPostProcessor() {
			};
		}

	}

	record OtherInitializer(DataSource dataSource) {
	}

	static class RevisionWithDataSource implements Migration {

		RevisionWithDataSource(DataSource dataSource) {
			assertThat(dataSource).isNotNull();
		}

		@Override
		public void upgrade(Operations op) {
		}

	}

}
