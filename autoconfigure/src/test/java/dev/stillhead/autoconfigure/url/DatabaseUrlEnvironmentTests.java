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

package dev.stillhead.autoconfigure.url;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class DatabaseUrlEnvironmentTests {

	private static final String URL = "spring.datasource.url";

	private static final String USER = "spring.datasource.username";

	private static final String PASSWORD = "spring.datasource.password";

	@TempDir
	Path directory;

	@Test
	void withoutDatabaseUrlSpringReadsTheProperties() {
		SourcedApplication application = application().with(Source.ENVIRONMENT, URL, "jdbc:postgresql://env/p")
			.with(Source.CONFIG_FILE, USER, "user")
			.with(Source.CONFIG_FILE, PASSWORD, "password")
			.with(Source.COMMAND_LINE, PASSWORD, "other");
		assertConnected(application, "jdbc:postgresql://env/p", "user", "other");
		run(application, (context) -> assertThat(ourNames(context.getEnvironment())).isEmpty());
	}

	@Test
	void whatIsSetFartherThanADisplacedDatabaseUrlIsReadAsEver() {
		assertConnected(application().with(Source.SYSTEM_PROPERTY, URL, "jdbc:postgresql://system/p")
			.with(Source.ENVIRONMENT, "DATABASE_URL", "postgres://env/d")
			.with(Source.ENVIRONMENT, USER, "env")
			.with(Source.ENVIRONMENT, PASSWORD, "env")
			.with(Source.CONFIG_FILE, USER, "file")
			.with(Source.CONFIG_FILE, PASSWORD, "file"), "jdbc:postgresql://system/p", "file", "file");
	}

	@Test
	void aPasswordIsTakenOnlyFromBesideItsUser() {
		assertConnected(application().with(Source.ENVIRONMENT, "DATABASE_URL", "postgres://env/d")
			.with(Source.ENVIRONMENT, USER, "env")
			.with(Source.COMMAND_LINE, PASSWORD, "cli"), "jdbc:postgresql://env/d", "env", null);
	}

	@Test
	void noUserIsAddedWhereTheJdbcUrlNamesOne() {
		String url = "jdbc:postgresql://env/d?user=env&password=env";
		assertConnected(application().with(Source.ENVIRONMENT, "DATABASE_URL", url)
			.with(Source.COMMAND_LINE, USER, "cli")
			.with(Source.CONFIG_FILE, PASSWORD, "file"), url, null, null);
	}

	@Test
	void aUserBesideMayBeAPlaceholder() {
		assertConnected(application().with(Source.ENVIRONMENT, "DATABASE_URL", "postgres://env/d")
			.with(Source.ENVIRONMENT, USER, "${ROLE}")
			.with(Source.ENVIRONMENT, PASSWORD, "${SECRET}")
			.with(Source.SYSTEM_PROPERTY, "ROLE", "role")
			.with(Source.SYSTEM_PROPERTY, "SECRET", "secret"), "jdbc:postgresql://env/d", "role", "secret");
	}

	@ParameterizedTest
	@EnumSource(Source.class)
	void translatesThePropertyAlike(Source source) {
		assertConnected(
				application().with(source, URL, "postgresql+asyncpg://user:p%40ss@host/db?ssl=require")
					.with(Source.CONFIG_FILE, USER, "other")
					.with(Source.CONFIG_FILE, PASSWORD, "other"),
				"jdbc:postgresql://host/db?sslmode=require", "user", "p@ss");
	}

	@Test
	void thePropertyMayNameDatabaseUrl() {
		SourcedApplication application = application().with(Source.CONFIG_FILE, URL, "${DATABASE_URL}")
			.with(Source.ENVIRONMENT, "DATABASE_URL", "postgres://user:pass@host/db");
		assertConnected(application, "jdbc:postgresql://host/db", "user", "pass");
		run(application, (context) -> {
			DatabaseUrlOrigin origin = DatabaseUrlOrigin.ofDataSource(context.getEnvironment());
			assertThat(origin).hasToString("DATABASE_URL (environment)");
			assertThat(origin.displaced()).isEmpty();
		});
	}

	@Test
	void thePropertyMayNameAnotherVariable() {
		assertConnected(
				application().with(Source.CONFIG_FILE, URL, "jdbc:${PRIMARY_URL:postgres://nobody/x}")
					.with(Source.ENVIRONMENT, "PRIMARY_URL", "postgres://user:pass@host/db"),
				"jdbc:postgresql://host/db", "user", "pass");
	}

	@Test
	void databaseUrlMayHoldPlaceholders() {
		assertConnected(application().with(Source.ENV_FILE, "DATABASE_URL", "postgres://user:${DB_PASSWORD}@host/db")
			.with(Source.ENV_FILE, "DB_PASSWORD", "pass"), "jdbc:postgresql://host/db", "user", "pass");
	}

	@Test
	void aProfilesFileIsNearerThanTheFileForAll() throws Exception {
		Files.writeString(this.directory.resolve("application-prod.properties"), URL + "=postgres://prod:prod@prod/d");
		assertConnected(
				application().with(Source.CONFIG_FILE, "DATABASE_URL", "postgres://all:all@all/d")
					.with(Source.ENVIRONMENT, "spring.profiles.active", "prod"),
				"jdbc:postgresql://prod/d", "prod", "prod");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pa${HOME}ss", "pa${x", "pa\\${x}ss", "#{1+1}", "${DATABASE_URL}" })
	void aPasswordIsNotSearchedForPlaceholders(String password) {
		String encoded = password.replace("$", "%24").replace("{", "%7B").replace("}", "%7D").replace("#", "%23");
		SourcedApplication application = application()
			.with(Source.ENVIRONMENT, "DATABASE_URL", "postgres://user:" + encoded + "@host/db")
			.with(Source.ENVIRONMENT, "HOME", "/root");
		assertConnected(application, "jdbc:postgresql://host/db", "user", password);
		run(application, (context) -> assertThat(context.getEnvironment().getProperty(PASSWORD)).isEqualTo(password));
	}

	@Test
	void aPropertyThatNamesItselfIsLeftToSpring() {
		SourcedApplication application = application().with(Source.CONFIG_FILE, URL, "${spring.datasource.url}")
			.with(Source.CONFIG_FILE, "spring.datasource.type", DriverManagerDataSource.class.getName());
		assertThatExceptionOfType(RuntimeException.class).isThrownBy(application::run)
			.withStackTraceContaining("Circular placeholder reference");
	}

	@Test
	void blankIsNotSet() {
		assertConnected(
				application().with(Source.ENVIRONMENT, URL, "")
					.with(Source.ENVIRONMENT, "DATABASE_URL", "postgres://env:env@env/d"),
				"jdbc:postgresql://env/d", "env", "env");
		assertConnected(application().with(Source.ENVIRONMENT, "DATABASE_URL", " \"\" ")
			.with(Source.CONFIG_FILE, URL, "jdbc:postgresql://file/p")
			.with(Source.CONFIG_FILE, USER, "file"), "jdbc:postgresql://file/p", "file", null);
	}

	@Test
	void aBlankDatabaseUrlHidesAFartherOne() {
		assertConnected(application().with(Source.ENVIRONMENT, "DATABASE_URL", "")
			.with(Source.ENV_FILE, "DATABASE_URL", "postgres://dotenv:dotenv@dotenv/d")
			.with(Source.CONFIG_FILE, URL, "jdbc:postgresql://file/p"), "jdbc:postgresql://file/p", null, null);
	}

	@Test
	void sqliteHasNoUserWhateverIsSet() {
		assertConnected(application().with(Source.ENVIRONMENT, "DATABASE_URL", "sqlite:///./app.db")
			.with(Source.ENVIRONMENT, USER, "env")
			.with(Source.CONFIG_FILE, "spring.datasource.driver-class-name", "org.postgresql.Driver")
			.with(Source.CONFIG_FILE, URL, "jdbc:postgresql://file/p")
			.with(Source.CONFIG_FILE, PASSWORD, "file"), "jdbc:sqlite:./app.db", null, null);
	}

	@ParameterizedTest
	@CsvSource({ "CONFIG_FILE, postgres://h/d, ''", "COMMAND_LINE, postgres://h/d, com.acme.Driver",
			"CONFIG_FILE, jdbc:acme:d, com.acme.Driver" })
	void aDriverNamedForAnotherUrlDoesNotCount(Source source, String url, String driver) {
		ConfigurableEnvironment environment = application()
			.with(source, "spring.datasource.driver-class-name", "com.acme.Driver")
			.with(Source.ENVIRONMENT, "DATABASE_URL", url)
			.environment();
		assertThat(environment.getProperty("spring.datasource.driver-class-name")).isEqualTo(driver);
	}

	@Test
	void aPoolsOwnUrlAndUserDoNotCount() {
		SourcedApplication application = application().with(Source.CONFIG_FILE, URL, "jdbc:postgresql://file/p")
			.with(Source.CONFIG_FILE, "spring.datasource.hikari.jdbc-url", "jdbc:postgresql://pool/p")
			.with(Source.CONFIG_FILE, "spring.datasource.hikari.username", "pool")
			.with(Source.CONFIG_FILE, "spring.datasource.hikari.password", "pool")
			.with(Source.CONFIG_FILE, "spring.datasource.hikari.pool-name", "mine")
			.with(Source.ENVIRONMENT, "DATABASE_URL", "postgres://env:pass@env/d");
		assertConnected(application, "jdbc:postgresql://env/d", "env", "pass");
		run(application,
				(context) -> assertThat(DatabaseUrlOrigin.ofDataSource(context.getEnvironment()).displaced())
					.extracting(UrlPlace::property)
					.containsExactly(URL, "spring.datasource.hikari.jdbc-url", "spring.datasource.hikari.username",
							"spring.datasource.hikari.password"));
	}

	@Test
	void anOwnDataSourceWins() {
		SourcedApplication application = application()
			.with(Source.ENVIRONMENT, "DATABASE_URL", "postgres://env:env@env/d")
			.with(OwnDataSource.class);
		run(application, (context) -> {
			assertThat(context.getBean(DataSource.class)).isInstanceOf(DriverManagerDataSource.class);
			DatabaseUrlOrigin origin = DatabaseUrlOrigin.ofDataSource(context.getEnvironment());
			assertThat(origin).isNotNull();
			assertThat(origin.describes("jdbc:postgresql://own/d")).isFalse();
			assertThat(origin.describes("jdbc:postgresql://env/d")).isTrue();
		});
	}

	@Test
	void canBeSwitchedOff() {
		SourcedApplication application = application()
			.with(Source.COMMAND_LINE, "stillhead.database-url.enabled", "false")
			.with(Source.ENVIRONMENT, "DATABASE_URL", "nonsense")
			.with(Source.CONFIG_FILE, URL, "jdbc:postgresql://file/p")
			.with(Source.CONFIG_FILE, "stillhead.url", "postgres://file/p");
		assertConnected(application, "jdbc:postgresql://file/p", null, null);
		run(application, (context) -> {
			ConfigurableEnvironment environment = context.getEnvironment();
			assertThat(environment.getProperty("stillhead.url")).isEqualTo("postgres://file/p");
			assertThat(DatabaseUrlOrigin.ofDataSource(environment)).isNull();
			assertThat(DatabaseUrlOrigin.ofStillhead(environment)).isNull();
		});
	}

	@Test
	void refusesToStartWhereTheSwitchIsNeitherOnNorOff() {
		assertThatExceptionOfType(BindException.class)
			.isThrownBy(application().with(Source.ENVIRONMENT, "stillhead.database-url.enabled", "perhaps")::run)
			.withMessageContaining("stillhead.database-url.enabled");
	}

	@ParameterizedTest
	@EnumSource(Source.class)
	void refusesToStartWithAUrlThatCannotBeRead(Source source) {
		assertThatExceptionOfType(InvalidDatabaseUrlException.class)
			.isThrownBy(application().with(source, "DATABASE_URL", "postgres://user:s3cret@host:none/db")::run)
			.withMessageContaining("DATABASE_URL cannot be used")
			.withMessageContaining("DATABASE_URL=postgres://user:***@host:none/db (")
			.withMessageContaining(source.label() + ")")
			.satisfies((ex) -> assertThat(ex).hasMessageNotContaining("s3cret"));
	}

	@Test
	void namesThePropertyWhereThatCannotBeRead() {
		assertThatExceptionOfType(InvalidDatabaseUrlException.class)
			.isThrownBy(application().with(Source.ENVIRONMENT, URL, "postgres://user:s3cret@host:none/db")::run)
			.withMessageStartingWith("SPRING_DATASOURCE_URL cannot be used")
			.withMessageContaining("SPRING_DATASOURCE_URL=postgres://user:***@host:none/db (environment)");
		assertThatExceptionOfType(InvalidDatabaseUrlException.class)
			.isThrownBy(application().with(Source.ENVIRONMENT, "stillhead.url", "sqlite://app.db")::run)
			.withMessageStartingWith("STILLHEAD_URL cannot be used");
	}

	@Test
	void aUrlThatIsDisplacedNeedNotBeReadable() {
		assertConnected(application().with(Source.DYNAMIC_PROPERTY, URL, "jdbc:postgresql://test/p")
			.with(Source.ENVIRONMENT, "DATABASE_URL", "nonsense"), "jdbc:postgresql://test/p", null, null);
	}

	@Test
	void leavesAPropertyThatNobodyKnowsToSpring() {
		assertThat(application().with(Source.CONFIG_FILE, URL, "mysql://host/db").environment().getProperty(URL))
			.isEqualTo("mysql://host/db");
	}

	@Test
	void stillheadsOwnUrlIsAUnitOfItsOwn() {
		ConfigurableEnvironment environment = application()
			.with(Source.CONFIG_FILE, "stillhead.url", "postgres://owner:pass@ddl/d")
			.with(Source.ENVIRONMENT, "DATABASE_URL", "postgres://app:app@env/d")
			.with(Source.ENVIRONMENT, "stillhead.user", "other")
			.environment();
		assertThat(environment.getProperty("stillhead.url")).isEqualTo("jdbc:postgresql://ddl/d");
		assertThat(environment.getProperty("stillhead.user")).isEqualTo("owner");
		assertThat(environment.getProperty("stillhead.password")).isEqualTo("pass");
		assertThat(environment.getProperty(URL)).isEqualTo("jdbc:postgresql://env/d");
		DatabaseUrlOrigin origin = DatabaseUrlOrigin.ofStillhead(environment);
		assertThat(origin).isNotNull();
		assertThat(origin.place().property()).isEqualTo("stillhead.url");
		assertThat(origin.written()).isEqualTo("postgres://owner:***@ddl/d");
	}

	@Test
	void stillheadsOwnUrlTakesItsUserFromNearerOnly() {
		ConfigurableEnvironment environment = application()
			.with(Source.ENVIRONMENT, "stillhead.url", "postgres://ddl/d")
			.with(Source.CONFIG_FILE, "stillhead.user", "file")
			.with(Source.CONFIG_FILE, "stillhead.password", "file")
			.environment();
		assertThat(environment.getProperty("stillhead.user")).isEmpty();
		assertThat(environment.getProperty("stillhead.password")).isEmpty();
	}

	@Test
	void stillheadsOwnUrlMayNameTheApplications() {
		ConfigurableEnvironment environment = application()
			.with(Source.CONFIG_FILE, "stillhead.url", "${spring.datasource.url}")
			.with(Source.CONFIG_FILE, "stillhead.user", "owner")
			.with(Source.CONFIG_FILE, URL, "postgres://file/p")
			.with(Source.ENVIRONMENT, "DATABASE_URL", "postgres://env:env@env/d")
			.environment();
		assertThat(environment.getProperty("stillhead.url")).isEqualTo("jdbc:postgresql://env/d");
		assertThat(environment.getProperty("stillhead.user")).isEqualTo("owner");
	}

	@Test
	void countsSourcesThatComeLater() {
		run(application().with(Source.ENVIRONMENT, "DATABASE_URL", "postgres://env:env@env/d"), (context) -> {
			ConfigurableEnvironment environment = context.getEnvironment();
			environment.getPropertySources()
				.addFirst(new MapPropertySource("refreshed", Map.of("DATABASE_URL", "postgres://late/d")));
			assertThat(environment.getProperty(URL)).isEqualTo("jdbc:postgresql://late/d");
			assertThat(environment.getProperty(USER)).isEmpty();
			environment.getPropertySources()
				.addFirst(new MapPropertySource("nearest", Map.of(URL, "jdbc:postgresql://nearest/p")));
			assertThat(environment.getProperty(URL)).isEqualTo("jdbc:postgresql://nearest/p");
			assertThat(environment.getProperty(USER)).isNull();
		});
	}

	@Test
	void listsWhatItGives() {
		run(application().with(Source.ENVIRONMENT, "DATABASE_URL", "postgres://env:env@env/d"),
				(context) -> assertThat(ourNames(context.getEnvironment())).containsExactlyInAnyOrder(URL, USER,
						PASSWORD));
	}

	@Test
	void saysWhereAUrlIsFromThatNeedsNoTranslation() {
		run(application().with(Source.CONFIG_FILE, URL, "jdbc:postgresql://file/p?user=u&password=s3cret"),
				(context) -> {
					DatabaseUrlOrigin origin = DatabaseUrlOrigin.ofDataSource(context.getEnvironment());
					assertThat(origin).isNotNull();
					assertThat(origin.place())
						.isEqualTo(new UrlPlace(URL, this.directory.resolve("application.properties").toString()));
					assertThat(origin.describes("jdbc:postgresql://file/p?user=u&password=s3cret")).isTrue();
					assertThat(origin.written()).isEqualTo("jdbc:postgresql://file/p?user=u&password=***");
				});
	}

	private SourcedApplication application() {
		return new SourcedApplication(this.directory);
	}

	private static String[] ourNames(ConfigurableEnvironment environment) {
		EnumerablePropertySource<?> source = DatabaseUrlPropertySource.find(environment,
				ConnectionProperties.DATASOURCE);
		assertThat(source).isNotNull();
		return source.getPropertyNames();
	}

	private static void run(SourcedApplication application, Consumer<ConfigurableApplicationContext> check) {
		try (ConfigurableApplicationContext context = application.run()) {
			check.accept(context);
		}
	}

	private static void assertConnected(SourcedApplication application, String url, String user, String password) {
		run(application, (context) -> assertThat(Connected.of(context)).isEqualTo(new Connected(url, user, password)));
	}

	@Configuration(proxyBeanMethods = false)
	static class OwnDataSource {

		@Bean
		DataSource dataSource() {
			return new DriverManagerDataSource("jdbc:postgresql://own/d", "own", "own");
		}

	}

}
