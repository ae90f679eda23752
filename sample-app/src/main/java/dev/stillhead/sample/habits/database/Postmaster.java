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
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * The server that a data directory's {@code postmaster.pid} speaks of. The file's lines
 * are, in this order, process id, data directory, start time and port (PostgreSQL's
 * {@code miscadmin.h}, {@code LOCK_FILE_LINE_PORT}); it outlives a server that was
 * killed.
 *
 * @param processId the process that is, or was, the server
 * @param port where it listens
 */
record Postmaster(long processId, int port) {

	private static final int PROCESS_ID_LINE = 0;

	private static final int PORT_LINE = 3;

	static Path file(Path data) {
		return data.resolve("postmaster.pid");
	}

	/**
	 * Reads the file.
	 * @return null where there is none, or not yet a whole one
	 */
	static @Nullable Postmaster of(Path data) throws IOException {
		try {
			List<String> lines = Files.readAllLines(file(data));
			if (lines.size() <= PORT_LINE) {
				return null;
			}
			return new Postmaster(Long.parseLong(lines.get(PROCESS_ID_LINE).strip()),
					Integer.parseInt(lines.get(PORT_LINE).strip()));
		}
		catch (NoSuchFileException | NumberFormatException ex) {
			return null;
		}
	}

	/**
	 * Whether its process is there. A server that was killed leaves the file behind, and
	 * after a restart of the machine another program can have the number; what program it
	 * is cannot always be known, and then it counts as the server.
	 */
	boolean isAlive() {
		Optional<ProcessHandle> process = ProcessHandle.of(this.processId).filter(ProcessHandle::isAlive);
		return process.isPresent()
				&& process.get().info().command().map((command) -> command.contains("postgres")).orElse(true);
	}

}
