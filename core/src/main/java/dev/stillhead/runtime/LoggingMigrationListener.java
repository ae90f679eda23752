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

package dev.stillhead.runtime;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import dev.stillhead.revision.Revision;

/**
 * Tells a person who reads a service's log what a run does: logger {@code dev.stillhead},
 * level INFO, warnings at WARN. A database with nothing pending costs one line. For one
 * run at a time.
 */
public class LoggingMigrationListener implements MigrationListener {

	private static final Logger logger = LoggerFactory.getLogger("dev.stillhead");

	private final @Nullable String origin;

	private @Nullable String waitingFor;

	/**
	 * A listener that says nothing of where the database's address came from.
	 */
	public LoggingMigrationListener() {
		this(null);
	}

	/**
	 * A listener.
	 * @param origin where the database's address came from, for example
	 * {@code DATABASE_URL}; null where there is nothing to say of it
	 */
	public LoggingMigrationListener(@Nullable String origin) {
		this.origin = origin;
	}

	@Override
	public void upToDate(DatabaseInfo database, List<CurrentRevision> current) {
		this.waitingFor = null;
		logger.info("Up to date: {} {}", database.description(),
				current.isEmpty() ? "has no revision applied and none pending" : "is at " + ids(current));
	}

	@Override
	public void ahead(DatabaseInfo database, List<CurrentRevision> current, List<Revision> newer) {
		this.waitingFor = null;
		logger.info("Ahead: {} is at {}; this application does not have {}, newest first:", database.description(),
				ids(current), Phrases.count(newer.size(), "revision"));
		logTable(newer);
	}

	@Override
	public void waiting(LockHolder holder, Duration waited) {
		String progress = (holder.progress() != null) ? " (" + holder.progress() + ")" : "";
		if (holder.description().equals(this.waitingFor)) {
			logger.info("Waiting, {}{}", Phrases.duration(waited), progress);
			return;
		}
		this.waitingFor = holder.description();
		String since = (holder.since() != null) ? ", migrating since " + Phrases.time(holder.since()) : "";
		logger.info("Waiting for {}{}{}", holder.description(), since, progress);
	}

	@Override
	public void starting(DatabaseInfo database, List<CurrentRevision> current, List<Revision> pending) {
		this.waitingFor = null;
		logger.info("Checking migrations of {}{}", database.description(),
				(this.origin != null) ? " (from " + this.origin + ")" : "");
		logCurrent(current.stream().map(CurrentRevision::revision).toList());
		if (!pending.isEmpty()) {
			logger.info("{} pending:", Phrases.count(pending.size(), "revision"));
			logTable(pending);
		}
	}

	private void logCurrent(List<Revision> current) {
		if (current.isEmpty()) {
			logger.info("Not initialised: no revision has been applied yet");
		}
		else if (current.size() == 1) {
			Revision revision = current.get(0);
			logger.info("Current revision: {}{}", revision.id(),
					revision.message().isEmpty() ? "" : ", " + revision.message());
		}
		else {
			logger.info("Current revisions:");
			logTable(current);
		}
	}

	private void logTable(List<Revision> revisions) {
		int width = revisions.stream().mapToInt((revision) -> revision.id().length()).max().orElse(0);
		for (Revision revision : revisions) {
			logger.info("  {}  {}", revision.id() + " ".repeat(width - revision.id().length()),
					revision.displayMessage());
		}
	}

	@Override
	public void losing(List<String> lost) {
		logger.info("Lost: {}", String.join(", ", lost));
	}

	@Override
	public void schemaCreated(String schema) {
		logger.info("Creating schema {} for the version table", schema);
	}

	@Override
	public void stepStarted(StepInfo step) {
		logger.info("Running {}{}", step.description(), step.transactional() ? "" : " (outside a transaction)");
	}

	@Override
	public void stepResumed(StepInfo step, int done) {
		logger.info("Resuming {}", step.description());
	}

	@Override
	public void statementFinished(StepInfo step, int statement, String text, Duration duration) {
		logger.info("  {} of {}  {}  {}", statement, step.statements(), text, Phrases.duration(duration));
	}

	@Override
	public void stepFinished(StepInfo step, Duration duration) {
		logger.info("  {}, {}", Phrases.count(step.statements(), "statement"), Phrases.duration(duration));
	}

	@Override
	public void retrying(String reason, Duration delay) {
		logger.warn("  {}; trying again in {}", reason, Phrases.duration(delay));
	}

	@Override
	public void warning(String message) {
		logger.warn("{}", message);
	}

	@Override
	public void finished(MigrationResult result) {
		this.waitingFor = null;
		logger.info("New {}: {}, {} in {}{}", (result.current().size() > 1) ? "revisions" : "revision",
				ids(result.current()), Phrases.count(result.steps().size(), "revision"),
				Phrases.duration(result.duration()),
				(result.transactions() > 1) ? ", " + Phrases.count(result.transactions(), "transaction") : "");
	}

	private static String ids(List<CurrentRevision> current) {
		return current.isEmpty() ? "<base>"
				: current.stream()
					.map((row) -> row.revision().id() + (row.head() ? " (head)" : ""))
					.collect(Collectors.joining(" and "));
	}

}
