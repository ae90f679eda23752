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
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.sql.DataSource;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

import dev.stillhead.dialect.postgresql.PostgresqlScratchSql;
import dev.stillhead.schema.DatabaseProduct;

/**
 * The session that makes and drops scratch databases. It is named as the beginning of
 * their names, which tells other runs that they are in use. Thread-safe, as a process may
 * be ended at any time.
 */
final class ScratchServer implements AutoCloseable {

	/** Whoever was killed elsewhere had time enough to go. */
	private static final int LEFT_AFTER_MINUTES = 10;

	private static final int HOST_LENGTH = 12;

	private final DataSource dataSource;

	private final Connection connection;

	private final JdbcTemplate jdbc;

	private final DatabaseProduct product;

	private final PostgresqlScratchSql sql;

	private final String run;

	private final Set<String> made = new LinkedHashSet<>();

	private final Thread lastResort = new Thread(this::dropRest, "stillhead-scratch");

	private int count;

	private boolean ending;

	/**
	 * Opens the session, and drops what killed runs have left.
	 * @param dataSource connects to any database of the server
	 * @param host where this process runs
	 * @throws SQLException if the server does not answer
	 */
	ScratchServer(DataSource dataSource, String host) throws SQLException {
		this.dataSource = dataSource;
		this.connection = dataSource.getConnection();
		this.connection.setAutoCommit(true);
		this.jdbc = new JdbcTemplate(new SingleConnectionDataSource(this.connection, true));
		this.product = DatabaseProduct.of(this.connection.getMetaData().getDatabaseProductName(),
				this.connection.getMetaData().getDatabaseProductVersion());
		this.sql = new PostgresqlScratchSql(this.product);
		String plain = plain(host);
		this.run = name(plain);
		this.jdbc.execute("SET application_name TO '" + this.run + "'");
		reap(plain);
		Runtime.getRuntime().addShutdownHook(this.lastResort);
	}

	private static String plain(String host) {
		String plain = host.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
		return plain.substring(0, Math.min(plain.length(), HOST_LENGTH));
	}

	private String name(String host) {
		return PostgresqlScratchSql.PREFIX + this.jdbc.queryForObject(PostgresqlScratchSql.NOW, String.class) + "_"
				+ host + "_" + ProcessHandle.current().pid() + "_"
				+ Integer.toHexString(ThreadLocalRandom.current().nextInt(1 << 16));
	}

	DatabaseProduct product() {
		return this.product;
	}

	PostgresqlScratchSql sql() {
		return this.sql;
	}

	JdbcTemplate jdbc() {
		return this.jdbc;
	}

	/**
	 * Makes an empty database.
	 * @param traits what it is to be like; null for the server's own ways
	 * @return its name
	 */
	String create(PostgresqlScratchSql.@Nullable Traits traits) {
		return make((name) -> this.sql.create(name, traits));
	}

	String copy(String original) {
		return make((name) -> this.sql.copy(name, original));
	}

	/** What ends the process waits for it, as nobody can drop what is only on its way. */
	private String make(UnaryOperator<String> statement) {
		synchronized (this) {
			if (!this.ending) {
				String name = this.run + "_" + (++this.count);
				this.made.add(name);
				this.jdbc.execute(statement.apply(name));
				return name;
			}
		}
		while (true) {
			LockSupport.park(this);
		}
	}

	/**
	 * Drops a database; if that fails, a later run does it.
	 * @param name its name
	 */
	void drop(String name) {
		if (drop(this.jdbc, name)) {
			forget(name);
		}
	}

	private boolean drop(JdbcTemplate session, String name) {
		try {
			this.sql.drop(name).forEach(session::execute);
			return true;
		}
		catch (DataAccessException ex) {
			return false;
		}
	}

	private synchronized void forget(String name) {
		this.made.remove(name);
	}

	private synchronized List<String> end() {
		this.ending = true;
		return rest();
	}

	private synchronized List<String> rest() {
		return new ArrayList<>(this.made);
	}

	/** Also what a process of this host has just left, if it is seen to be gone. */
	private void reap(String host) {
		Pattern ofThisHost = Pattern.compile(PostgresqlScratchSql.PREFIX + "\\d+_" + host + "_(\\d{1,18})_.*");
		Set<String> left = new LinkedHashSet<>(leftovers(LEFT_AFTER_MINUTES));
		leftovers(0).stream().filter((name) -> {
			Matcher process = ofThisHost.matcher(name);
			return process.matches() && ProcessHandle.of(Long.parseLong(process.group(1))).isEmpty();
		}).forEach(left::add);
		for (String name : left) {
			try {
				this.jdbc.execute(this.sql.dropUnused(name));
			}
			catch (DataAccessException ex) {
				// somebody has come back to it, or dropped it
			}
		}
	}

	private List<String> leftovers(int minutes) {
		return this.jdbc.queryForList(PostgresqlScratchSql.LEFTOVERS, String.class, minutes)
			.stream()
			.map(String::valueOf)
			.toList();
	}

	/** In another session: this one may be waiting for something. */
	private void dropRest() {
		List<String> rest = end();
		if (!rest.isEmpty()) {
			JdbcTemplate session = new JdbcTemplate(this.dataSource);
			rest.forEach((name) -> drop(session, name));
		}
	}

	@Override
	public void close() {
		rest().forEach(this::drop);
		try {
			Runtime.getRuntime().removeShutdownHook(this.lastResort);
		}
		catch (IllegalStateException ex) {
			// the process is ending already, and the hook runs
		}
		try {
			this.connection.close();
		}
		catch (SQLException ex) {
			// it is gone, and that is what was wanted
		}
	}

}
