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

package dev.stillhead.sample.habits.scenario;

/**
 * A database on the tests' own server, in place of the one that a document names. Who
 * types and reads commands sees the document's.
 *
 * @param document what the document says
 * @param address the real host and port
 * @param name the real name
 */
record StandIn(DocumentUrl document, String address, String name) {

	/** A command that names the document's database, for the real one. */
	String typed(String command) {
		return command.replace("@" + this.document.address(), "@" + this.address + "/" + this.name);
	}

	/** Output that names the real database, as it would name the document's. */
	String shown(String output) {
		return output.replace(this.address, this.document.hostAndPort()).replace(this.name, this.document.name());
	}

	Database database() {
		return new Database("jdbc:postgresql://" + this.address + "/" + this.name, this.document.user(),
				this.document.password());
	}

}
