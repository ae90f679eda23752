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

package dev.stillhead.autoconfigure.cli.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import dev.stillhead.autoconfigure.cli.terminal.Terminal;
import dev.stillhead.autogenerate.AutogenerateSettings;
import dev.stillhead.autogenerate.Autogenerator;
import dev.stillhead.autogenerate.VerifiedRevision;
import dev.stillhead.runtime.Phrases;

/**
 * Tries revisions in a scratch database.
 */
@Command(name = "verify",
		description = "Try every pending revision in a scratch database: up, down, up again; exit with 1 where that is not "
				+ "in order.",
		footer = { "", "Examples: migrate verify", "          migrate verify --all" })
final class VerifyCommand implements Subcommand {

	@Option(names = "--all", description = "Try all revisions, beginning with nothing.")
	private boolean all;

	@Override
	public int run(Invocation invocation) {
		Terminal terminal = invocation.terminal();
		invocation.announce();
		List<Verified> verified = new ArrayList<>();
		long start = System.nanoTime();
		try (Autogenerator autogenerator = invocation.autogenerator(AutogenerateSettings.DEFAULTS)) {
			Consumer<VerifiedRevision> listener = (one) -> {
				verified.add(Verified.of(one));
				if (!invocation.options().json()) {
					terminal.print(line(one));
				}
			};
			if (this.all) {
				autogenerator.verifyAll(listener);
			}
			else {
				autogenerator.verifyPending(listener);
			}
		}
		if (invocation.options().json()) {
			terminal.print(Json.of(verified));
		}
		terminal.say(summary(verified, Phrases.duration(Duration.ofNanos(System.nanoTime() - start))));
		return DONE;
	}

	private static String line(VerifiedRevision one) {
		return "Verified " + one.revision().id() + ", " + one.revision().displayMessage() + ": "
				+ (one.reversible() ? "up, down, up again" : "up; it is irreversible") + ", "
				+ Phrases.duration(one.duration());
	}

	private String summary(List<Verified> verified, String duration) {
		if (verified.isEmpty()) {
			return this.all ? "There are no revisions." : "No revision is pending. All of them: --all";
		}
		return Phrases.count(verified.size(), "revision") + ((verified.size() == 1) ? " is" : " are")
				+ " in order, tried in scratch in " + duration + ".";
	}

	/**
	 * A revision as {@code --json} shows it.
	 *
	 * @param revision its id
	 * @param message its message; null if it has none
	 * @param reversible whether it was taken back and applied again
	 * @param durationMs how long that took
	 */
	public record Verified(String revision, @Nullable String message, boolean reversible, long durationMs) {

		static Verified of(VerifiedRevision one) {
			String message = one.revision().message();
			return new Verified(one.revision().id(), message.isEmpty() ? null : message, one.reversible(),
					one.duration().toMillis());
		}

	}

}
