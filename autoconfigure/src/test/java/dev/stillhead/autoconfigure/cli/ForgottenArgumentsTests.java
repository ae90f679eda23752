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

package dev.stillhead.autoconfigure.cli;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is told from how a process was started.
 */
class ForgottenArgumentsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			app.jar migrations current                  | app.jar                  | true
			/srv/db migrations 2/app.jar                | /srv/db migrations 2/app.jar | false
			/srv/db migrations 2/app.jar migrations up  | /srv/db migrations 2/app.jar | true
			com.acme.Main --debug migrations current    | classes:lib.jar          | true
			com.acme.Main serve migrations              | classes:lib.jar          | false
			com.acme.Main                               | classes:lib.jar          | false
			''                                          | classes:lib.jar          | false
			""")
	void aPathIsNoCommand(String started, String classPath, boolean command) {
		assertThat(ForgottenArguments.isCommand(started, classPath)).isEqualTo(command);
	}

}
