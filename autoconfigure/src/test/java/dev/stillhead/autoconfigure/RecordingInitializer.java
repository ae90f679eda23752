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

import java.util.ArrayList;
import java.util.List;

import javax.sql.DataSource;

import dev.stillhead.Migrator;
import dev.stillhead.runtime.MigrationListener;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An initializer that only notes when it would have migrated.
 */
public class RecordingInitializer extends MigrationInitializer {

	private final List<String> events;

	public RecordingInitializer(Migrator migrator, Events events) {
		super(migrator, OnStartup.UPGRADE, "head", new MigrationListener() {
		});
		this.events = events.list();
	}

	@Override
	public void afterPropertiesSet() {
		this.events.add("migrated");
	}

	/**
	 * What happened, in order.
	 */
	public record Events(List<String> list) {

		public Events() {
			this(new ArrayList<>());
		}

		/**
		 * Uses the database, which has to be migrated by then.
		 */
		public void use(String who, DataSource dataSource) {
			assertThat(dataSource).isNotNull();
			list().add(who);
		}

	}

}
