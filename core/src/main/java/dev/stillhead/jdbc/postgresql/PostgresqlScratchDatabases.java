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

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import dev.stillhead.autogenerate.ScratchDatabase;
import dev.stillhead.autogenerate.ScratchDatabases;
import dev.stillhead.autogenerate.ScratchNotAllowedException;
import dev.stillhead.autogenerate.ScratchNotCreatedException;
import dev.stillhead.dialect.postgresql.PostgresqlScratchSql;
import dev.stillhead.dialect.postgresql.PostgresqlScratchSql.Traits;
import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.Fact;
import dev.stillhead.runtime.DatabaseFailure;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.PostgresqlSyntax;

/**
 * Scratch databases of PostgreSQL: on the application's own server, or on another one of
 * the same version. Those that a killed run has left are dropped by the next one.
 */
public final class PostgresqlScratchDatabases implements ScratchDatabases {

	private final PostgresqlVendor vendor;

	private final SiblingDatabases siblings;

	private final ScratchServer server;

	private final Model model;

	private final boolean elsewhere;

	/**
	 * Opens a session that stays open until this is closed.
	 * @param real connects to the application's database
	 * @param server connects to any database of the server that scratch databases are
	 * made on; null for the application's own server
	 * @param vendor how the engine deals with them
	 * @param host where this process runs, for their names
	 * @throws ScratchNotCreatedException if there is no way to them
	 * @throws DatabaseFailure if a server does not answer
	 */
	public PostgresqlScratchDatabases(DataSource real, @Nullable DataSource server, PostgresqlVendor vendor,
			String host) {
		this.vendor = vendor;
		this.elsewhere = server != null;
		DataSource chosen = (server != null) ? server : real;
		this.siblings = SiblingDatabases.of(chosen);
		try {
			this.model = Model.of(real);
			this.server = open(chosen, host);
		}
		catch (SQLException ex) {
			throw PostgresqlErrors.failure(ex);
		}
		catch (DataAccessException ex) {
			throw failure(ex);
		}
		if (this.server.product().major() != this.model.product().major()) {
			this.server.close();
			throw otherVersion();
		}
	}

	private ScratchServer open(DataSource chosen, String host) {
		try {
			return new ScratchServer(chosen, host);
		}
		catch (SQLException ex) {
			throw new ScratchNotCreatedException(ErrorReport
				.of("The server for scratch databases does not let us in. Nothing was written.", this.elsewhere
						? "Is it running, and are address, user and password right in stillhead.autogenerate.scratch-url?"
						: "Mend that, or name another server: stillhead.autogenerate.scratch-url")
				.with(Fact.DATABASE, answer(PostgresqlErrors.failure(ex))), ex);
		}
	}

	private static String answer(DatabaseFailure failure) {
		return failure.sqlState() + ": " + failure.answer().message();
	}

	private ScratchNotCreatedException otherVersion() {
		return new ScratchNotCreatedException(ErrorReport.of(
				"The scratch server is %s, the database is %s: they would write the same schema in other words. Nothing was written."
					.formatted(this.server.product(), this.model.product()),
				"Let stillhead.autogenerate.scratch-url name a server of PostgreSQL %d."
					.formatted(this.model.product().major())),
				null);
	}

	@Override
	public DatabaseProduct product() {
		return this.server.product();
	}

	@Override
	public ScratchDatabase create() {
		try {
			return prepared(makeEmpty());
		}
		catch (DataAccessException ex) {
			throw refused(ex);
		}
	}

	private String makeEmpty() {
		try {
			return this.server.create(this.model.traits());
		}
		catch (DataAccessException ex) {
			// Another machine may have none of the first one's locales
			if (this.elsewhere && !failure(ex).hasState("42501", "08")) {
				return this.server.create(null);
			}
			throw ex;
		}
	}

	ScratchDatabase copy(String original) {
		try {
			return prepared(this.server.copy(original));
		}
		catch (DataAccessException ex) {
			throw refused(ex);
		}
	}

	/** Settings belong to the server, not to what is copied. */
	private ScratchDatabase prepared(String name) {
		for (Setting setting : this.model.settings()) {
			try {
				this.server.jdbc()
					.execute(this.server.sql().set(name, setting.ofRole() ? this.model.role() : null, setting.text()));
			}
			catch (DataAccessException ex) {
				if (!failure(ex).hasState("42501", "42704")) {
					throw ex;
				}
				// what only a superuser may set, or another server does not have
			}
		}
		return new PostgresqlScratchDatabase(this, name, this.siblings.named(name), this.server.sql());
	}

	void drop(String name) {
		this.server.drop(name);
	}

	PostgresqlVendor vendor() {
		return this.vendor;
	}

	private RuntimeException refused(DataAccessException ex) {
		DatabaseFailure failure = failure(ex);
		String answer = answer(failure);
		if (failure.hasState("42501")) {
			String role = String.valueOf(this.server.jdbc().queryForObject("SELECT current_user", String.class));
			return new ScratchNotAllowedException(role,
					"ALTER ROLE " + PostgresqlSyntax.INSTANCE.identifier(role) + " CREATEDB;", answer, ex);
		}
		return new ScratchNotCreatedException(ErrorReport
			.of("The scratch database could not be created. Nothing was written.",
					"Mend that, or name another server: stillhead.autogenerate.scratch-url")
			.with(Fact.DATABASE, answer), ex);
	}

	static DatabaseFailure failure(DataAccessException ex) {
		if (ex.getMostSpecificCause() instanceof SQLException sql) {
			return PostgresqlErrors.failure(sql);
		}
		throw ex;
	}

	@Override
	public void close() {
		this.server.close();
	}

	/**
	 * A setting of the database that scratch is made like.
	 *
	 * @param ofRole whether only the role has it there
	 * @param text name and value
	 */
	private record Setting(boolean ofRole, String text) {
	}

	/**
	 * The database that scratch is made like.
	 *
	 * @param product its product and version
	 * @param role the role that is connected to it
	 * @param traits what decides how its schema reads
	 * @param settings its settings
	 */
	private record Model(DatabaseProduct product, String role, Traits traits, List<Setting> settings) {

		static Model of(DataSource real) throws SQLException {
			try (Connection connection = real.getConnection()) {
				JdbcTemplate jdbc = new JdbcTemplate(new SingleConnectionDataSource(connection, true));
				DatabaseProduct product = DatabaseProduct.of(connection.getMetaData().getDatabaseProductName(),
						connection.getMetaData().getDatabaseProductVersion());
				List<Traits> traits = jdbc.query(PostgresqlScratchSql.TRAITS,
						(row, number) -> new Traits(row.getString("encoding"), row.getString("collate"),
								row.getString("ctype"), row.getString("provider"), row.getString("locale"),
								row.getString("rules")));
				List<Setting> settings = jdbc.query(PostgresqlScratchSql.SETTINGS,
						(row, number) -> new Setting(row.getBoolean("of_role"), row.getString("setting")));
				return new Model(product, String.valueOf(jdbc.queryForObject("SELECT current_user", String.class)),
						traits.get(0), settings);
			}
		}

	}

}
