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

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.NestedConfigurationProperty;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.bind.Name;
import org.springframework.util.StringUtils;

import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.NewerDatabase;
import dev.stillhead.runtime.ReplicaSettings;
import dev.stillhead.runtime.VersionTableSettings;

/**
 * All that can be configured. Keys that are not here are refused, so that a misspelt one
 * is noticed.
 *
 * @param enabled Whether to migrate at all.
 * @param onStartup What to do when the service starts.
 * @param target Revision to bring the database to: an id, 'head', 'heads' or
 * 'label@head'. Never relative to where the database is.
 * @param locations Comma-separated list of places that hold revisions, each beginning
 * with 'classpath:' or 'file:'.
 * @param versionTable Name of the version table.
 * @param versionTableSchema Schema of the version table, created if missing. The
 * connection's unless set.
 * @param journal Journal of what was run.
 * @param transactionPerMigration Whether every revision has a transaction of its own,
 * instead of one for the whole run.
 * @param replicas Waiting for another instance that migrates.
 * @param ddl Limits of what revisions may wait for.
 * @param connection Connecting on boot.
 * @param onNewerDatabase What to do when the database has all of the application's
 * revisions and newer ones on top.
 * @param url JDBC URL to run revisions with. The application's unless set.
 * @param user Role to run revisions with. The application's unless set.
 * @param password Password of that role.
 * @param placeholders Values of placeholders in SQL revisions, by name.
 * @param databaseUrl The DATABASE_URL property.
 * @param endpoint The 'migrations' endpoint.
 * @param revision New revision files.
 * @param autogenerate Comparing the database with what the application wants.
 */
@ConfigurationProperties(prefix = "stillhead", ignoreUnknownFields = false)
public record StillheadProperties(@DefaultValue("true") boolean enabled, @DefaultValue("upgrade") OnStartup onStartup,
		@DefaultValue("head") String target, @DefaultValue("classpath:db/revisions") List<String> locations,
		@DefaultValue("alembic_version") String versionTable, @Nullable String versionTableSchema,
		@DefaultValue Journal journal, @DefaultValue("false") boolean transactionPerMigration,
		@DefaultValue Replicas replicas, @DefaultValue Ddl ddl, @DefaultValue Connection connection,
		@DefaultValue("serve") NewerDatabase onNewerDatabase, @Nullable String url, @Nullable String user,
		@Nullable String password, @DefaultValue Map<String, String> placeholders,
		@DefaultValue DatabaseUrl databaseUrl, @DefaultValue Endpoint endpoint,
		@NestedConfigurationProperty @DefaultValue RevisionProperties revision,
		@NestedConfigurationProperty @DefaultValue AutogenerateProperties autogenerate) {

	private static final Pattern RELATIVE_TARGET = Pattern.compile("(.*@)?(current)?[+-]\\d+|current");

	/**
	 * Refuses what cannot be used, each with the property's name. What is blank is not
	 * set.
	 */
	public StillheadProperties {
		versionTableSchema = textOrNull(versionTableSchema);
		url = textOrNull(url);
		user = textOrNull(user);
		password = textOrNull(password);
		checkTarget(target);
		checkLocations(locations);
		if (versionTable.isBlank()) {
			throw new UnusablePropertyException("stillhead.version-table", "is empty",
					"Name the table, or leave the property out for alembic_version.");
		}
		if (password != null && user == null && url == null) {
			throw new UnusablePropertyException("stillhead.password", "is set without stillhead.user",
					"Set stillhead.user to the role that runs revisions, or take the password away.");
		}
		locations = List.copyOf(locations);
		placeholders = Map.copyOf(placeholders);
	}

	private static @Nullable String textOrNull(@Nullable String value) {
		return StringUtils.hasText(value) ? value : null;
	}

	private static void checkTarget(String target) {
		if (target.isBlank()) {
			throw new UnusablePropertyException("stillhead.target", "is empty",
					"Name a revision, or leave the property out for head.");
		}
		if (RELATIVE_TARGET.matcher(target).matches()) {
			throw new UnusablePropertyException("stillhead.target",
					"is \"" + target + "\", which is relative to where the database is, so that every start would "
							+ "move on from there",
					"Name the revision that is meant: its id, head, heads or label@head.");
		}
		if (target.contains(":")) {
			throw new UnusablePropertyException("stillhead.target", "is \"" + target + "\", a range",
					"Name the revision at its end; a start goes on from where the database is.");
		}
	}

	private static void checkLocations(List<String> locations) {
		if (locations.isEmpty()) {
			throw new UnusablePropertyException("stillhead.locations", "is empty",
					"Name at least one place, or leave the property out for classpath:db/revisions.");
		}
		for (String location : locations) {
			if (!location.startsWith("classpath:") && !location.startsWith("file:")) {
				throw new UnusablePropertyException("stillhead.locations",
						"holds \"" + location + "\", which is neither on the class path nor a folder",
						"Begin it with classpath: or file:, for example classpath:" + location);
			}
		}
	}

	/**
	 * Where the engine keeps its own.
	 * @return the settings
	 */
	VersionTableSettings versionTableSettings() {
		return new VersionTableSettings(this.versionTable, this.versionTableSchema, this.journal.enabled(),
				this.journal.schema());
	}

	/**
	 * How revisions are run.
	 * @return the settings
	 */
	ExecutionSettings executionSettings() {
		return new ExecutionSettings(this.transactionPerMigration, this.ddl.lockTimeout(), this.ddl.statementTimeout(),
				this.ddl.retryFor(), this.connection.maxWait());
	}

	/**
	 * How an instance waits for another.
	 * @return the settings
	 */
	ReplicaSettings replicaSettings() {
		return new ReplicaSettings(this.replicas.maxWait(), this.replicas.poll());
	}

	private static void checkNotNegative(String property, @Nullable Duration value) {
		if (value != null && value.isNegative()) {
			throw new UnusablePropertyException(property, "is negative", "Write a duration such as 3s or 5m.");
		}
	}

	/**
	 * Leaves out everything that may be secret.
	 */
	@Override
	public String toString() {
		return "StillheadProperties[onStartup=" + this.onStartup + ", target=" + this.target + ", locations="
				+ this.locations + "]";
	}

	/**
	 * The journal beside the version table.
	 *
	 * @param enabled Whether to keep a journal of what was run.
	 * @param schema Schema of the journal. The version table's unless set.
	 */
	public record Journal(@DefaultValue("true") boolean enabled, @Nullable String schema) {

		/**
		 * What is blank is not set.
		 */
		public Journal {
			schema = textOrNull(schema);
		}

	}

	/**
	 * Waiting for another instance that migrates.
	 *
	 * @param maxWait How long to wait for another instance that migrates. As long as it
	 * takes unless set.
	 * @param poll How often to look at most whether it is done.
	 */
	public record Replicas(@Name("wait") @Nullable Duration maxWait, @DefaultValue("1s") Duration poll) {

		/**
		 * Refuses what cannot be a time.
		 */
		public Replicas {
			checkNotNegative("stillhead.replicas.wait", maxWait);
			if (poll.isNegative() || poll.isZero()) {
				throw new UnusablePropertyException("stillhead.replicas.poll", "is not a time that passes",
						"Write a duration such as 500ms or 1s.");
			}
		}

	}

	/**
	 * Limits of what revisions may wait for.
	 *
	 * @param lockTimeout How long a statement in a transaction waits for a lock of the
	 * database. For ever if zero.
	 * @param statementTimeout How long a statement may take. For ever unless set.
	 * @param retryFor How long to try a transaction again that could not have its locks.
	 */
	public record Ddl(@DefaultValue("3s") Duration lockTimeout, @Nullable Duration statementTimeout,
			@DefaultValue("5m") Duration retryFor) {

		/**
		 * Refuses what cannot be a time.
		 */
		public Ddl {
			checkNotNegative("stillhead.ddl.lock-timeout", lockTimeout);
			checkNotNegative("stillhead.ddl.statement-timeout", statementTimeout);
			checkNotNegative("stillhead.ddl.retry-for", retryFor);
		}

	}

	/**
	 * Connecting on boot.
	 *
	 * @param maxWait How long to wait on boot for a database that does not answer yet.
	 */
	public record Connection(@Name("wait") @DefaultValue("30s") Duration maxWait) {

		/**
		 * Refuses what cannot be a time.
		 */
		public Connection {
			checkNotNegative("stillhead.connection.wait", maxWait);
		}

	}

	/**
	 * The DATABASE_URL property.
	 *
	 * @param enabled Whether DATABASE_URL configures the data source.
	 */
	public record DatabaseUrl(@DefaultValue("true") boolean enabled) {
	}

	/**
	 * The 'migrations' endpoint.
	 *
	 * @param showSql When to show the SQL of a revision, which can hold data.
	 */
	public record Endpoint(@DefaultValue("never") ShowSql showSql) {
	}

}
