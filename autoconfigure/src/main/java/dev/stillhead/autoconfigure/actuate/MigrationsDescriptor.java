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

package dev.stillhead.autoconfigure.actuate;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.actuate.endpoint.OperationResponseBody;

/**
 * How a database stands to what the application wants of it. Times are UTC with
 * milliseconds, {@code 2026-11-20T14:30:00.113Z}.
 *
 * @param state {@code unreachable}, {@code diverged}, {@code unknown},
 * {@code unfinished}, {@code ahead}, {@code uninitialized}, {@code behind} or
 * {@code up-to-date}: the first that applies
 * @param problem why the database cannot be reached; only then
 * @param database which database
 * @param currentRevision the revision that it is at, where it is just one
 * @param currentRevisions the rows of its version table
 * @param target what the application wants
 * @param heads the application's heads
 * @param pendingCount how many revisions are pending
 * @param pending they, in the order in which they would run
 * @param unknown revisions that are applied and that the application does not have
 * @param changed ids of revisions whose text is not what was applied
 * @param unfinished a step outside a transaction that began and did not end
 * @param running who migrates now
 * @param lastRun the newest run
 * @param revisionCount how many revisions the application has
 * @param history they, newest first, as many as were asked for
 * @param databases every database in short, by name
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder(alphabetic = false)
public record MigrationsDescriptor(String state, @Nullable String problem, DatabaseDescriptor database,
		@Nullable String currentRevision, @Nullable List<String> currentRevisions, String target, List<String> heads,
		@Nullable Integer pendingCount, @Nullable List<PendingDescriptor> pending,
		@Nullable List<UnknownDescriptor> unknown, @Nullable List<String> changed,
		@Nullable UnfinishedDescriptor unfinished, @Nullable RunningDescriptor running, @Nullable RunDescriptor lastRun,
		int revisionCount, List<RevisionDescriptor> history,
		Map<String, SummaryDescriptor> databases) implements OperationResponseBody {

	/**
	 * Which database.
	 *
	 * @param name its name among the application's databases
	 * @param product for example {@code PostgreSQL}
	 * @param version the server's version
	 * @param url the JDBC URL without its query
	 * @param user the role that the application connects as
	 * @param versionTable the version table with its schema
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@JsonPropertyOrder(alphabetic = false)
	public record DatabaseDescriptor(String name, @Nullable String product, @Nullable String version,
			@Nullable String url, @Nullable String user, @Nullable String versionTable) {
	}

	/**
	 * A revision that an upgrade to the target would run.
	 *
	 * @param revision its id
	 * @param message its message
	 * @param transactional whether it runs in a transaction
	 * @param reversible whether it can be taken back
	 */
	@JsonPropertyOrder(alphabetic = false)
	public record PendingDescriptor(String revision, String message, boolean transactional, boolean reversible) {
	}

	/**
	 * A revision that is applied and that the application does not have.
	 *
	 * @param revision its id
	 * @param message its message, where the journal has it
	 * @param appliedAt when it was applied
	 * @param appliedBy who applied it
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@JsonPropertyOrder(alphabetic = false)
	public record UnknownDescriptor(String revision, @Nullable String message, @Nullable String appliedAt,
			@Nullable ApplicationDescriptor appliedBy) {
	}

	/**
	 * A step outside a transaction that began and did not end.
	 *
	 * @param revision its id
	 * @param direction {@code upgrade} or {@code downgrade}
	 * @param statement how many of its statements are done
	 * @param of how many it has
	 * @param since when it began
	 */
	@JsonPropertyOrder(alphabetic = false)
	public record UnfinishedDescriptor(String revision, String direction, int statement, int of, String since) {
	}

	/**
	 * Who migrates now.
	 *
	 * @param by the application, its version and host
	 * @param since when it began
	 * @param progress what it does, for example {@code revision 2 of 5}
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@JsonPropertyOrder(alphabetic = false)
	public record RunningDescriptor(String by, @Nullable String since, @Nullable String progress) {
	}

	/**
	 * A run.
	 *
	 * @param direction {@code upgrade}, {@code downgrade} or {@code stamp}
	 * @param from the revisions that it started from
	 * @param to the revisions that it led to
	 * @param outcome {@code done}, {@code failed} or {@code unfinished}
	 * @param startedAt when it began
	 * @param finishedAt when it ended
	 * @param durationMs how long it took
	 * @param by who ran it
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@JsonPropertyOrder(alphabetic = false)
	public record RunDescriptor(String direction, List<String> from, List<String> to, String outcome, String startedAt,
			@Nullable String finishedAt, @Nullable Long durationMs, ApplicationDescriptor by) {
	}

	/**
	 * Who migrated.
	 *
	 * @param application the application's name
	 * @param version its version
	 * @param host where it ran
	 * @param user the role that it connected as
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@JsonPropertyOrder(alphabetic = false)
	public record ApplicationDescriptor(String application, @Nullable String version, @Nullable String host,
			@Nullable String user) {
	}

	/**
	 * A database in short.
	 *
	 * @param state its state
	 * @param pendingCount how many revisions are pending
	 * @param currentRevisions the rows of its version table
	 */
	@JsonInclude(JsonInclude.Include.NON_NULL)
	@JsonPropertyOrder(alphabetic = false)
	public record SummaryDescriptor(String state, @Nullable Integer pendingCount,
			@Nullable List<String> currentRevisions) {
	}

}
