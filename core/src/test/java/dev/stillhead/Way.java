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

package dev.stillhead;

import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Assumptions;

import dev.stillhead.testing.ScriptClient;
import dev.stillhead.testing.TestDatabase;

/**
 * How a script is run.
 *
 * @param name the client's name
 * @param client the client; empty if it is not there
 * @param stop whether it was told to stop at the first error
 */
record Way(String name, Optional<? extends ScriptClient> client, boolean stop) {

	/** Tells the errors. */
	List<String> run(TestDatabase database, String script) {
		if (this.client.isEmpty()) {
			System.out.println("Skipped: there is no " + this.name + " here to run a script with");
			Assumptions.abort("There is no " + this.name + " here to run a script with");
		}
		return this.client.orElseThrow().run(database, script, this.stop);
	}

	@Override
	public String toString() {
		return this.name + (this.stop ? ", stops at an error" : ", goes on after an error");
	}

}
