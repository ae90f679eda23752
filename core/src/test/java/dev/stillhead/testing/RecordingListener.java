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

package dev.stillhead.testing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

import dev.stillhead.revision.Revision;
import dev.stillhead.runtime.DatabaseInfo;
import dev.stillhead.runtime.LockHolder;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.MigrationResult;
import dev.stillhead.runtime.StepInfo;

/**
 * Writes down what it hears, without what differs from run to run.
 */
public final class RecordingListener implements MigrationListener {

	private final List<String> heard = new CopyOnWriteArrayList<>();

	/**
	 * What was heard.
	 * @return one line for each event
	 */
	public List<String> heard() {
		return this.heard;
	}

	@Override
	public void upToDate(DatabaseInfo database, List<CurrentRevision> current) {
		this.heard.add("up to date at " + ids(current));
	}

	@Override
	public void ahead(DatabaseInfo database, List<CurrentRevision> current, List<Revision> newer) {
		this.heard.add("ahead at " + ids(current) + " by "
				+ newer.stream().map(Revision::id).collect(Collectors.joining(" ")));
	}

	@Override
	public void waiting(LockHolder holder, Duration waited) {
		this.heard.add("waiting for " + holder.description());
	}

	@Override
	public void starting(DatabaseInfo database, List<CurrentRevision> current, List<Revision> pending) {
		this.heard.add("starting from " + ids(current));
	}

	@Override
	public void losing(List<String> lost) {
		this.heard.add("losing " + String.join(", ", lost));
	}

	@Override
	public void stepStarted(StepInfo step) {
		this.heard.add(step.description());
	}

	@Override
	public void stepResumed(StepInfo step, int done) {
		this.heard.add("resuming after " + done + ": " + step.description());
	}

	@Override
	public void statementFinished(StepInfo step, int statement, String text, Duration duration) {
		this.heard.add("statement " + statement + " of " + step.statements());
	}

	@Override
	public void retrying(String reason, Duration delay) {
		this.heard.add("retrying: " + reason);
	}

	@Override
	public void warning(String message) {
		this.heard.add("warning: " + message);
	}

	@Override
	public void finished(MigrationResult result) {
		this.heard.add("finished at " + ids(result.current()) + " in " + result.transactions() + " transactions");
	}

	private static String ids(List<CurrentRevision> current) {
		return current.isEmpty() ? "<base>"
				: current.stream()
					.map((revision) -> revision.revision().id() + (revision.head() ? " (head)" : ""))
					.collect(Collectors.joining(" "));
	}

}
