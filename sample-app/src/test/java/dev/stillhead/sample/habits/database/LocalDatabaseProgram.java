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

package dev.stillhead.sample.habits.database;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;

/**
 * A process that uses a local database until its standard input ends.
 */
public final class LocalDatabaseProgram {

	private LocalDatabaseProgram() {
	}

	public static void main(String[] args) throws IOException, SQLException {
		try (LocalDatabase database = LocalDatabase.open(Path.of(args[0]), Duration.ofSeconds(60))) {
			System.out.println("URL " + database.jdbcUrl());
			while (System.in.read() != -1) {
				continue;
			}
		}
	}

}
