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

import org.jspecify.annotations.Nullable;

/**
 * Who migrates, as journal, log and waiting instances name it.
 *
 * @param name the application's name
 * @param version its version; null if it does not know
 * @param host the host or container it runs on
 */
public record Application(String name, @Nullable String version, String host) {

	/**
	 * Name and version, for people.
	 * @return for example {@code habits-service 1.9.0}
	 */
	public String nameAndVersion() {
		return (this.version != null) ? this.name + " " + this.version : this.name;
	}

}
