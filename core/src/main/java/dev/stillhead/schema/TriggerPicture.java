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

package dev.stillhead.schema;

import org.jspecify.annotations.Nullable;

/**
 * A trigger.
 *
 * @param name its name
 * @param definition the statement that makes it, as the database writes it
 * @param firing when it fires
 * @param comment its comment; null if it has none
 */
public record TriggerPicture(String name, String definition, Firing firing,
		@Nullable String comment) implements Picture {

	@Override
	public String title() {
		return "trigger " + this.name;
	}

	/**
	 * In which sessions a trigger fires.
	 */
	public enum Firing {

		/** In those of clients, not in those that apply a replication. */
		ORIGIN,

		/** In those that apply a replication only. */
		REPLICA,

		/** In all. */
		ALWAYS,

		/** In none. */
		DISABLED

	}

}
