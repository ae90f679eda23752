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

import java.util.List;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.core.Ordered;

import dev.stillhead.Migrator;
import dev.stillhead.revision.Revision;
import dev.stillhead.runtime.JournalEntry;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.MigrationListener.CurrentRevision;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.MigrationStatus;

/**
 * Sees to the database when the service starts: every bean that uses the database is made
 * to wait for this one. A failure stops the start. An own bean of this type replaces the
 * auto-configured one.
 */
public class MigrationInitializer implements InitializingBean, Ordered {

	private static final Logger logger = LoggerFactory.getLogger("dev.stillhead");

	private final Migrator migrator;

	private final OnStartup onStartup;

	private final String target;

	private final MigrationListener listener;

	/**
	 * An initializer.
	 * @param migrator migrates
	 * @param onStartup what to do
	 * @param target what the application wants
	 * @param listener hears what is done
	 */
	public MigrationInitializer(Migrator migrator, OnStartup onStartup, String target, MigrationListener listener) {
		this.migrator = migrator;
		this.onStartup = onStartup;
		this.target = target;
		this.listener = listener;
	}

	@Override
	public void afterPropertiesSet() {
		switch (this.onStartup) {
			case UPGRADE -> this.migrator.upgrade(this.target, this.listener);
			case VALIDATE -> report(this.migrator.validate(this.target));
			case WAIT -> this.migrator.await(this.target, this.listener);
			case NONE -> logger.debug("Migrations are left alone: stillhead.on-startup is none");
		}
	}

	private void report(MigrationStatus status) {
		List<CurrentRevision> current = status.currentRevisions()
			.stream()
			.map((id) -> new CurrentRevision(revision(id, status), status.heads().contains(id)))
			.toList();
		if (status.state() == MigrationState.AHEAD) {
			this.listener.ahead(status.database(), current,
					status.unknown().stream().map((id) -> revision(id, status)).toList());
		}
		else {
			this.listener.upToDate(status.database(), current);
		}
	}

	private static Revision revision(String id, MigrationStatus status) {
		JournalEntry entry = status.journal().get(id);
		return Revision.of(id, null, (entry != null) ? entry.message() : "");
	}

	@Override
	public int getOrder() {
		return 0;
	}

}
