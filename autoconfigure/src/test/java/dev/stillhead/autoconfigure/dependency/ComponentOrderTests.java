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

import java.util.Map;
import java.util.Optional;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;

import dev.stillhead.autoconfigure.RecordingInitializer.Events;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every bean that uses the database meets a migrated one, though it is defined before the
 * initializer. There is no JPA on this class path.
 */
class ComponentOrderTests {

	private final ApplicationContextRunner runner = OrderRunner.create();

	@ParameterizedTest
	@ValueSource(classes = { ConstructorUser.class, FieldUser.class, SetterUser.class, InjectUser.class,
			ResourceUser.class, InheritedFieldUser.class, ProviderUser.class, OptionalUser.class, MapUser.class,
			ArrayUser.class, SubtypeUser.class, SelfTypedUser.class })
	void isKeptForAComponent(Class<?> component) {
		this.runner.withUserConfiguration(component).run((context) -> {
			assertThat(context).hasNotFailed();
			assertThat(context.getBean(Events.class).list()).containsExactly("migrated", "used");
		});
	}

	@Test
	void isKeptForABeanThatTakesAUser() {
		this.runner.withUserConfiguration(UserOfUser.class, ConstructorUser.class)
			.run((context) -> assertThat(context.getBean(Events.class).list()).containsExactly("migrated", "used",
					"used indirectly"));
	}

	@Test
	void isKeptForABeanThatTakesAJdbcTemplate() {
		this.runner.withUserConfiguration(TemplateUser.class)
			.run((context) -> assertThat(context.getBean(Events.class).list()).containsExactly("migrated", "used"));
	}

	@Test
	void isKeptUnderLazyInitialization() {
		this.runner
			.withInitializer(
					(context) -> context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor()))
			.withUserConfiguration(ConstructorUser.class)
			.run((context) -> {
				Events events = context.getBean(Events.class);
				assertThat(events.list()).containsExactly("migrated");
				context.getBean(ConstructorUser.class);
				assertThat(events.list()).containsExactly("migrated", "used");
			});
	}

	@Test
	void createsNothingWhileItLooks() {
		this.runner.withUserConfiguration(LazyUser.class)
			.run((context) -> assertThat(context.getBean(Events.class).list()).containsExactly("migrated"));
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

	static class InheritedFieldUser extends FieldUser {

	}

	static class SetterUser {

		@Autowired
		void setUp(Events events, DataSource dataSource) {
			events.use("used", dataSource);
		}

	}

	static class InjectUser {

		@Inject
		void setUp(Events events, DataSource dataSource) {
			events.use("used", dataSource);
		}

	}

	static class ResourceUser implements InitializingBean {

		@Resource
		private DataSource dataSource;

		@Autowired
		private Events events;

		@Override
		public void afterPropertiesSet() {
			this.events.use("used", this.dataSource);
		}

	}

	static class ProviderUser {

		ProviderUser(Events events, ObjectProvider<DataSource> dataSource) {
			events.use("used", dataSource.getObject());
		}

	}

	static class OptionalUser {

		OptionalUser(Events events, Optional<DataSource> dataSource) {
			events.use("used", dataSource.orElseThrow());
		}

	}

	static class MapUser {

		MapUser(Events events, Map<String, DataSource> dataSources) {
			events.use("used", dataSources.values().iterator().next());
		}

	}

	static class ArrayUser {

		ArrayUser(Events events, DataSource[] dataSources) {
			events.use("used", dataSources[0]);
		}

	}

	/**
	 * As builders and containers are typed: parameters that are bounded by themselves.
	 */
	static class SelfTypedUser {

		@SuppressWarnings("rawtypes")
		SelfTypedUser(Events events, ObjectProvider<SelfTyped> raw, ObjectProvider<SelfTyped<?>> wild,
				ObjectProvider<Comparable> comparable, DataSource dataSource) {
			events.use("used", dataSource);
		}

	}

	static class SelfTyped<S extends SelfTyped<S>> {

	}

	static class SubtypeUser {

		SubtypeUser(Events events, HikariDataSource dataSource) {
			events.use("used", dataSource);
		}

	}

	@Lazy
	static class LazyUser extends ConstructorUser {

		LazyUser(Events events, DataSource dataSource) {
			super(events, dataSource);
		}

	}

	static class UserOfUser {

		UserOfUser(ConstructorUser user, Events events) {
			events.list().add("used indirectly");
		}

	}

	static class TemplateUser {

		TemplateUser(JdbcTemplate template, Events events) {
			events.use("used", template.getDataSource());
		}

	}

}
