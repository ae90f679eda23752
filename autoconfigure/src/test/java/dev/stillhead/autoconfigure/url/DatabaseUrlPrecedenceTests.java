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

import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every source against every other: {@code DATABASE_URL} in one, the property in the
 * other, each with and without a user. Hosts, users and passwords are named after the
 * source they were set in.
 */
class DatabaseUrlPrecedenceTests {

	private static final String URL = "spring.datasource.url";

	private static final String USER = "spring.datasource.username";

	private static final String PASSWORD = "spring.datasource.password";

	@TempDir
	Path directory;

	@TestFactory
	Stream<DynamicTest> theNearerOneWinsWhole() {
		return pairs().flatMap((pair) -> Arrays.stream(Who.values())
			.flatMap((databaseUrlUser) -> Stream.of(Who.BESIDE, Who.NOBODY)
				.map((propertyUser) -> DynamicTest.dynamicTest(
						"DATABASE_URL (" + pair.one + ", user " + databaseUrlUser + ") and property (" + pair.other
								+ ", user " + propertyUser + ")",
						() -> theNearerOneWinsWhole(pair, databaseUrlUser, propertyUser)))));
	}

	private void theNearerOneWinsWhole(Pair pair, Who databaseUrlUser, Who propertyUser) {
		SourcedApplication application = new SourcedApplication(this.directory);
		databaseUrl(application, pair.one, databaseUrlUser);
		property(application, pair.other, propertyUser);
		boolean databaseUrlWins = pair.one.isNearerThan(pair.other);
		try (ConfigurableApplicationContext context = application.run()) {
			Connected connected = Connected.of(context);
			connected.hasNothingOfAnotherSource();
			assertThat(connected).isEqualTo(databaseUrlWins
					? expected(pair.one, "d", databaseUrlUser != Who.NOBODY, databaseUrlUser == Who.IN_URL)
					: expected(pair.other, "p", propertyUser != Who.NOBODY, false));
			DatabaseUrlOrigin origin = DatabaseUrlOrigin.ofDataSource(context.getEnvironment());
			assertThat(origin).isNotNull();
			Source winner = databaseUrlWins ? pair.one : pair.other;
			Source loser = databaseUrlWins ? pair.other : pair.one;
			assertThat(origin.place()).isEqualTo(place(databaseUrlWins, winner));
			assertThat(origin.displaced()).first().isEqualTo(place(!databaseUrlWins, loser));
			assertThat(origin.describes(connected.url())).isTrue();
			assertThat(origin.written() + origin.jdbcUrl() + origin.displaced()).doesNotContain(Connected.SECRET);
		}
	}

	@TestFactory
	Stream<DynamicTest> inOneSourceThePropertyIsNearer() {
		return Arrays.stream(Source.values())
			.flatMap((source) -> Stream.of(Who.IN_URL, Who.NOBODY)
				.flatMap((databaseUrlUser) -> Stream.of(Who.BESIDE, Who.NOBODY)
					.map((propertyUser) -> DynamicTest.dynamicTest(
							source + ", DATABASE_URL user " + databaseUrlUser + ", property user " + propertyUser,
							() -> inOneSourceThePropertyIsNearer(source, databaseUrlUser, propertyUser)))));
	}

	private void inOneSourceThePropertyIsNearer(Source source, Who databaseUrlUser, Who propertyUser) {
		SourcedApplication application = new SourcedApplication(this.directory);
		databaseUrl(application, source, databaseUrlUser);
		property(application, source, propertyUser);
		try (ConfigurableApplicationContext context = application.run()) {
			assertThat(Connected.of(context)).isEqualTo(expected(source, "p", propertyUser == Who.BESIDE, false));
		}
	}

	@TestFactory
	Stream<DynamicTest> databaseUrlAloneIsReadFromEverySource() {
		return Arrays.stream(Source.values())
			.flatMap((source) -> Arrays.stream(Who.values())
				.map((user) -> DynamicTest.dynamicTest(source + ", user " + user, () -> {
					SourcedApplication application = new SourcedApplication(this.directory);
					databaseUrl(application, source, user);
					try (ConfigurableApplicationContext context = application.run()) {
						assertThat(Connected.of(context))
							.isEqualTo(expected(source, "d", user != Who.NOBODY, user == Who.IN_URL));
					}
				})));
	}

	@TestFactory
	Stream<DynamicTest> aUserAloneIsTakenOnlyFromNearerAndOnlyWhereTheUrlHasNone() {
		return pairs()
			.flatMap((pair) -> Stream.of(Who.IN_URL, Who.NOBODY)
				.map((databaseUrlUser) -> DynamicTest.dynamicTest(
						"DATABASE_URL (" + pair.one + ", user " + databaseUrlUser + "), user (" + pair.other + ")",
						() -> {
							SourcedApplication application = new SourcedApplication(this.directory);
							databaseUrl(application, pair.one, databaseUrlUser);
							user(application, pair.other);
							try (ConfigurableApplicationContext context = application.run()) {
								Connected connected = Connected.of(context);
								if (databaseUrlUser == Who.IN_URL) {
									assertThat(connected).isEqualTo(expected(pair.one, "d", true, true));
								}
								else if (pair.other.isNearerThan(pair.one)) {
									assertThat(connected).isEqualTo(new Connected(jdbcUrl(pair.one, "d"),
											user(pair.other, false), password(pair.other, false)));
								}
								else {
									assertThat(connected).isEqualTo(expected(pair.one, "d", false, false));
								}
							}
						})));
	}

	@TestFactory
	Stream<DynamicTest> connectionDetailsReplaceItWhole() {
		return Arrays.stream(Source.values())
			.flatMap(
					(source) -> Arrays.stream(Who.values())
						.flatMap((user) -> Stream.of(ContainerWithUser.class, ContainerWithoutUser.class)
							.map((details) -> DynamicTest.dynamicTest(
									"DATABASE_URL (" + source + ", user " + user + ") and " + details.getSimpleName(),
									() -> {
										SourcedApplication application = new SourcedApplication(this.directory);
										databaseUrl(application, source, user);
										property(application, Source.CONFIG_FILE, Who.BESIDE);
										try (ConfigurableApplicationContext context = application.with(details).run()) {
											assertThat(Connected.of(context)).isEqualTo(Container.of(details));
										}
									}))));
	}

	private static Stream<Pair> pairs() {
		return Arrays.stream(Source.values())
			.flatMap((one) -> Arrays.stream(Source.values())
				.filter((other) -> other != one)
				.map((other) -> new Pair(one, other)));
	}

	private static void databaseUrl(SourcedApplication application, Source source, Who who) {
		String userInfo = (who == Who.IN_URL) ? user(source, true) + ":" + password(source, true) + "@" : "";
		application.with(source, "DATABASE_URL", "postgres://" + userInfo + source.host() + "/d");
		if (who == Who.BESIDE) {
			user(application, source);
		}
	}

	private static void property(SourcedApplication application, Source source, Who who) {
		application.with(source, URL, jdbcUrl(source, "p"));
		if (who == Who.BESIDE) {
			user(application, source);
		}
	}

	private static void user(SourcedApplication application, Source source) {
		application.with(source, USER, user(source, false)).with(source, PASSWORD, password(source, false));
	}

	private static Connected expected(Source source, String database, boolean hasUser, boolean inUrl) {
		return new Connected(jdbcUrl(source, database), hasUser ? user(source, inUrl) : null,
				hasUser ? password(source, inUrl) : null);
	}

	private static String jdbcUrl(Source source, String database) {
		return "jdbc:postgresql://" + source.host() + "/" + database;
	}

	private static String user(Source source, boolean inUrl) {
		return (inUrl ? "inside-" : "beside-") + source.host();
	}

	private static String password(Source source, boolean inUrl) {
		return Connected.SECRET + user(source, inUrl);
	}

	private UrlPlace place(boolean databaseUrl, Source source) {
		boolean file = source == Source.CONFIG_FILE || source == Source.ENV_FILE;
		return new UrlPlace(databaseUrl ? "DATABASE_URL" : source.spelled(URL),
				file ? this.directory.resolve(source.label()).toString() : source.label());
	}

	/** Where the user of a URL is set. */
	private enum Who {

		IN_URL, BESIDE, NOBODY

	}

	private record Pair(Source one, Source other) {
	}

	/** What Testcontainers' {@code @ServiceConnection} and Docker Compose come to. */
	private record Container(@Nullable String user, @Nullable String password) implements JdbcConnectionDetails {

		static Connected of(Class<?> configuration) {
			Container container = (configuration == ContainerWithUser.class) ? new Container("test", "test")
					: new Container(null, null);
			return new Connected(container.getJdbcUrl(), container.user(), container.password());
		}

		@Override
		public @Nullable String getUsername() {
			return this.user;
		}

		@Override
		public @Nullable String getPassword() {
			return this.password;
		}

		@Override
		public String getJdbcUrl() {
			return "jdbc:postgresql://container:32768/test";
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class ContainerWithUser {

		@Bean
		JdbcConnectionDetails connectionDetails() {
			return new Container("test", "test");
		}

	}

	@Configuration(proxyBeanMethods = false)
	static class ContainerWithoutUser {

		@Bean
		JdbcConnectionDetails connectionDetails() {
			return new Container(null, null);
		}

	}

}
