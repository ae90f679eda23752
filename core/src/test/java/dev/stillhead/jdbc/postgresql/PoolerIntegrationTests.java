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

package dev.stillhead.jdbc.postgresql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;
import org.springframework.jdbc.datasource.AbstractDataSource;

import dev.stillhead.Migrator;
import dev.stillhead.runtime.LockNotHeldException;
import dev.stillhead.testing.PostgresqlServer;
import dev.stillhead.testing.RecordingListener;
import dev.stillhead.testing.RevisionFolder;
import dev.stillhead.testing.TestDatabase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * A pooler between us and the server, as its clients see it.
 */
class PoolerIntegrationTests {

	private final TestDatabase database = PostgresqlServer.shared().newDatabase();

	private final RecordingListener listener = new RecordingListener();

	@TempDir
	Path folder;

	@Test
	void poolerThatLendsOneSessionToAllIsRefusedBeforeTheLockIsTaken() throws SQLException {
		try (Connection session = this.database.connect()) {
			DataSource pooler = new Pooler(() -> session);
			assertThatExceptionOfType(LockNotHeldException.class).isThrownBy(() -> upgrade(pooler))
				.withMessageContaining("pool_mode=transaction")
				.withMessageContaining("stillhead.url");
			assertThat(this.database.strings("SELECT pid FROM pg_locks WHERE locktype = 'advisory'"
					+ " AND database = (SELECT oid FROM pg_database WHERE datname = current_database())"))
				.isEmpty();
			assertThat(this.database.string("SELECT to_regclass('t') IS NULL")).isEqualTo("t");
		}
	}

	@Test
	void poolerThatKeepsASessionForEachConnectionIsAsGoodAsNone() {
		upgrade(new Pooler(this.database::connect));
		assertThat(this.listener.heard()).last().isEqualTo("finished at a1 (head) in 1 transactions");
	}

	private void upgrade(DataSource dataSource) {
		String location = new RevisionFolder(this.folder).revision("a1", "", "CREATE TABLE t ();", "DROP TABLE t;")
			.location();
		Migrator.builder(dataSource)
			.locations(List.of(location))
			.database("postgresql")
			.build()
			.upgrade("head", this.listener);
	}

	/**
	 * Gives connections that announce a session which is not the one that answers.
	 */
	private static final class Pooler extends AbstractDataSource {

		private final Sessions sessions;

		Pooler(Sessions sessions) {
			this.sessions = sessions;
		}

		@Override
		public Connection getConnection() throws SQLException {
			Connection session = this.sessions.next();
			session.setAutoCommit(true);
			return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(),
					new Class<?>[] { Connection.class, PGConnection.class },
					(proxy, method, arguments) -> switch (method.getName()) {
						case "unwrap" -> proxy;
						case "getBackendPID" -> -1;
						case "close" -> null;
						default -> {
							try {
								yield method.invoke(session, arguments);
							}
							catch (InvocationTargetException ex) {
								throw ex.getTargetException();
							}
						}
					});
		}

		@Override
		public Connection getConnection(String username, String password) {
			throw new UnsupportedOperationException();
		}

	}

	private interface Sessions {

		Connection next() throws SQLException;

	}

}
