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

import java.sql.Connection;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;

import javax.sql.DataSource;

import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.util.Credentials;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class UnpooledDataSourceTests {

	private static final String URL = "jdbc:postgresql://nowhere.invalid/habits?sslmode=require";

	@Test
	void copiesAPool() {
		assertCopyOf(UnpooledDataSource.of(pool((pool) -> {
		})), "habits_app", "secret");
	}

	@Test
	void copiesWhatAPoolSetsOnItsConnections() {
		HikariDataSource pool = pool((hikari) -> {
			hikari.setSchema("habits");
			hikari.setCatalog("catalog");
			hikari.addDataSourceProperty("ApplicationName", "habits");
		});
		assertThat(UnpooledDataSource.of(pool)).isInstanceOfSatisfying(SimpleDriverDataSource.class, (copy) -> {
			Properties expected = new Properties();
			expected.setProperty("ApplicationName", "habits");
			assertThat(copy.getSchema()).isEqualTo("habits");
			assertThat(copy.getCatalog()).isEqualTo("catalog");
			assertThat(copy.getConnectionProperties()).isEqualTo(expected);
		});
	}

	@Test
	void borrowsFromAPoolThatCannotBeCopied() {
		List<Consumer<HikariDataSource>> settings = List.of(
				(hikari) -> hikari.setConnectionInitSql("SET search_path = habits"),
				(hikari) -> hikari.setDataSourceClassName("org.postgresql.ds.PGSimpleDataSource"),
				(hikari) -> hikari.setDataSource(new DriverManagerDataSource(URL)),
				(hikari) -> hikari.setDataSourceJNDI("java:comp/env/jdbc/habits"),
				(hikari) -> hikari.setCredentialsProvider(() -> Credentials.of("habits_app", "token")));
		assertThat(settings).allSatisfy(
				(setting) -> assertThat(UnpooledDataSource.of(pool(setting))).isInstanceOf(EvictingDataSource.class));
	}

	@Test
	void looksBehindProxiesThatChangeNothing() {
		HikariDataSource pool = pool((hikari) -> {
		});
		DataSource advised = (DataSource) new ProxyFactory(pool).getProxy();
		assertThat(List.of(new LazyConnectionDataSourceProxy(pool), new TransactionAwareDataSourceProxy(pool), advised,
				new LazyConnectionDataSourceProxy(advised)))
			.allSatisfy((proxy) -> assertCopyOf(UnpooledDataSource.of(proxy), "habits_app", "secret"));
	}

	@Test
	void keepsAWrapperThatMayChangeTheSession() {
		DataSource wrapper = new DelegatingDataSource(pool((hikari) -> {
		}));
		assertThat(UnpooledDataSource.of(wrapper)).isInstanceOfSatisfying(EvictingDataSource.class,
				(borrowing) -> assertThat(borrowing.getTargetDataSource()).isSameAs(wrapper));
	}

	@Test
	void keepsWhatHasNoPool() {
		DataSource plain = new DriverManagerDataSource(URL, "habits_app", "secret");
		assertThat(UnpooledDataSource.of(plain)).isSameAs(plain);
		assertThat(UnpooledDataSource.of(new LazyConnectionDataSourceProxy(plain))).isSameAs(plain);
	}

	@Test
	void copiesTheDriversOwnDataSource() {
		PGSimpleDataSource driver = new PGSimpleDataSource();
		driver.setServerNames(new String[] { "nowhere.invalid" });
		driver.setDatabaseName("habits");
		driver.setUser("habits_app");
		driver.setPassword("secret");
		assertThat(UnpooledDataSource.of(driver)).isInstanceOfSatisfying(SimpleDriverDataSource.class, (copy) -> {
			assertThat(copy.getUrl()).startsWith("jdbc:postgresql://nowhere.invalid/habits");
			assertThat(copy.getUsername()).isEqualTo("habits_app");
			assertThat(copy.getPassword()).isEqualTo("secret");
		});
	}

	@Test
	void keepsWhatTellsNothing() {
		DataSource closed = new ClosedDataSource();
		assertThat(UnpooledDataSource.of(closed)).isSameAs(closed);
	}

	@Test
	void connectsAsAnotherRole() {
		assertCopyOf(UnpooledDataSource.of(pool((hikari) -> {
		}), "habits_owner", "other"), "habits_owner", "other");
		assertCopyOf(UnpooledDataSource.of(new DriverManagerDataSource(URL, "habits_app", "secret"), "habits_owner",
				"other"), "habits_owner", "other");
	}

	@Test
	void neverTakesThePasswordOfAnotherRole() {
		assertThat(UnpooledDataSource.of(pool((hikari) -> {
		}), "habits_owner", null)).isInstanceOfSatisfying(SimpleDriverDataSource.class,
				(copy) -> assertThat(copy.getPassword()).isNotEqualTo("secret"));
	}

	@Test
	void cannotConnectAsAnotherRoleWithoutAUrl() {
		assertThatExceptionOfType(UnusablePropertyException.class)
			.isThrownBy(() -> UnpooledDataSource.of(new ClosedDataSource(), "habits_owner", "other"))
			.satisfies((ex) -> {
				assertThat(ex.property()).isEqualTo("stillhead.user");
				assertThat(ex.remedy()).contains("stillhead.url");
			});
	}

	private static void assertCopyOf(DataSource dataSource, String user, String password) {
		assertThat(dataSource).isInstanceOfSatisfying(SimpleDriverDataSource.class, (copy) -> {
			assertThat(copy.getUrl()).isEqualTo(URL);
			assertThat(copy.getUsername()).isEqualTo(user);
			assertThat(copy.getPassword()).isEqualTo(password);
		});
	}

	private static HikariDataSource pool(Consumer<HikariDataSource> setting) {
		HikariDataSource pool = new HikariDataSource();
		pool.setJdbcUrl(URL);
		pool.setUsername("habits_app");
		pool.setPassword("secret");
		setting.accept(pool);
		return pool;
	}

	static class ClosedDataSource extends AbstractDataSource {

		@Override
		public Connection getConnection() {
			throw new IllegalStateException("nobody connects here");
		}

		@Override
		public Connection getConnection(String user, String password) {
			throw new IllegalStateException("nobody connects here");
		}

	}

}
