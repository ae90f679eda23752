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

package dev.stillhead.authoring;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SourceProblem;

/**
 * Runs hooks, one after the other, in the project's folder.
 */
final class HookRunner {

	private static final int SHOWN_LINES = 20;

	private final List<HookCommand> hooks;

	private final Placement place;

	private final RevisionCheck check;

	HookRunner(List<HookCommand> hooks, Placement place, RevisionCheck check) {
		this.hooks = hooks;
		this.place = place;
		this.check = check;
	}

	/**
	 * Runs all of them.
	 * @return what they have done
	 * @throws HookFailedException if one fails, or leaves something else than the
	 * revision; those behind it do not run
	 */
	List<HookResult> run() {
		List<HookResult> results = new ArrayList<>();
		for (HookCommand hook : this.hooks) {
			results.add(new HookResult(hook.text(), run(hook)));
			checkFileAfter(hook);
		}
		return results;
	}

	private String run(HookCommand hook) {
		ProcessBuilder builder = new ProcessBuilder(hook.commandFor(this.place.path())).redirectErrorStream(true)
			.directory(this.place.folder().project().toFile());
		Process process = start(hook, builder);
		try {
			process.getOutputStream().close();
			String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).stripTrailing();
			int exit = process.waitFor();
			if (exit != 0) {
				throw failed(hook, "exit code " + exit, exit, output);
			}
			return output;
		}
		catch (IOException ex) {
			throw failed(hook, ex.toString(), null, "");
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw failed(hook, "it was interrupted", null, "");
		}
		finally {
			process.destroy();
		}
	}

	private Process start(HookCommand hook, ProcessBuilder builder) {
		try {
			return builder.start();
		}
		catch (IOException ex) {
			throw failed(hook, "it cannot be started: " + ex.getMessage(), null, "");
		}
	}

	/**
	 * A formatter that does not know the comments of a header may tear them apart.
	 */
	private void checkFileAfter(HookCommand hook) {
		Path file = this.place.path();
		try {
			List<SourceProblem> problems = this.check.problemsOf(Files.readString(file));
			if (!problems.isEmpty()) {
				SourceProblem first = problems.get(0);
				throw failed(hook,
						"it left a file that is not the revision: %s: %s".formatted(first.location(), first.text()),
						null, "");
			}
		}
		catch (IOException ex) {
			throw failed(hook, "it left a file that cannot be read: " + ex, null, "");
		}
	}

	private HookFailedException failed(HookCommand hook, String reason, @Nullable Integer exitCode, String output) {
		List<String> lines = output.lines().toList();
		String shown = String.join("\n", lines.subList(Math.max(0, lines.size() - SHOWN_LINES), lines.size()));
		return new HookFailedException(this.place.path(), this.place.shown(), hook.text(), exitCode,
				reason + (shown.isEmpty() ? "" : "\n" + shown));
	}

}
