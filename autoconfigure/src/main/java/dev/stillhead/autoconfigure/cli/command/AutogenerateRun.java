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

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.boot.autoconfigure.AutoConfigurationPackages;

import dev.stillhead.authoring.RevisionRequest;
import dev.stillhead.autoconfigure.cli.terminal.Terminal;
import dev.stillhead.autogenerate.Autogeneration;
import dev.stillhead.autogenerate.Autogenerator;
import dev.stillhead.autogenerate.Comparison;
import dev.stillhead.autogenerate.DifferenceText;
import dev.stillhead.autogenerate.KeptObject;
import dev.stillhead.autogenerate.ProvedDraft;
import dev.stillhead.autogenerate.Rename;
import dev.stillhead.error.Fact;
import dev.stillhead.error.MigrationException;
import dev.stillhead.runtime.Phrases;

/**
 * Generates a revision in front of somebody: says what it looks at and finds, asks what
 * it cannot know, says what was proved, and writes.
 */
final class AutogenerateRun {

	private final Invocation invocation;

	private final Terminal terminal;

	private final AutogenerateOptions options;

	AutogenerateRun(Invocation invocation, AutogenerateOptions options) {
		this.invocation = invocation;
		this.terminal = invocation.terminal();
		this.options = options;
	}

	/**
	 * Generates.
	 * @param message the revision's message
	 * @param request makes the rest of the request
	 */
	void run(String message, RequestSource request) {
		this.invocation.announce();
		NewFiles files = new NewFiles(this.invocation);
		files.author().revision(request.of(message).build());
		try (Autogenerator autogenerator = this.invocation
			.autogenerator(this.invocation.autogenerateSettings(this.options.only()))) {
			Autogeneration model = autogenerator.model(this.invocation.targets());
			introduce(model);
			ModelQuestions questions = new ModelQuestions(this.terminal, model, this.options.renames());
			Comparison found = questions.fill(this.options.fills());
			DifferenceText.detected(found.differences()).forEach(this.terminal::say);
			found.renames().forEach(this::sayRenamed);
			Comparison decided = questions.decide(found);
			sayDecided(found, decided);
			sayKept(decided.kept());
			if (decided.isInStep() && model.operations(decided).isEmpty()) {
				nothing(files, request.of(message), model);
				return;
			}
			UnsupportedDifferencesException.refuse(decided.unsupported());
			write(files, model, decided, message, request);
		}
	}

	private void introduce(Autogeneration model) {
		MigrationException notRun = model.notRun();
		if (notRun != null) {
			this.terminal
				.say("The revisions do not run from nothing, so scratch was made from what the database holds:");
			reasons(notRun).forEach((line) -> this.terminal.say("  " + line));
		}
		if (!model.drift().isEmpty()) {
			this.terminal.say("The database is not what its revisions make: something was there before them, "
					+ "or was changed by hand:");
			model.drift().forEach((line) -> this.terminal.say("  " + line));
		}
		this.terminal.say("Model: " + String.join("; ", model.titles()) + ", built in scratch in "
				+ Phrases.duration(model.duration()));
	}

	/**
	 * Where it stopped and what the database said; that nothing was changed goes without
	 * saying in scratch.
	 */
	private static List<String> reasons(MigrationException notRun) {
		List<String> reasons = notRun.facts()
			.stream()
			.filter((fact) -> Set.of(Fact.WHERE, Fact.DATABASE).contains(fact.label()))
			.map(Fact::text)
			.toList();
		return reasons.isEmpty() ? List.of(notRun.problem()) : reasons;
	}

	private void sayRenamed(Rename rename) {
		this.terminal.say("Renamed " + rename.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + rename);
	}

	private void sayDecided(Comparison found, Comparison decided) {
		if (!found.equals(decided)) {
			this.terminal.say("");
			decided.renames().stream().filter((rename) -> !found.renames().contains(rename)).forEach(this::sayRenamed);
		}
		decided.notes().forEach(this.terminal::say);
	}

	private void sayKept(List<KeptObject> kept) {
		if (!kept.isEmpty() && this.invocation.options().verbose()) {
			this.terminal.say("Only in the database, and kept:");
			kept.forEach((object) -> this.terminal.say("  " + object));
		}
	}

	private void nothing(NewFiles files, RevisionRequest.Builder request, Autogeneration model) {
		if (this.options.allowEmpty()) {
			this.terminal.say("No differences: model and database are in step.");
			files.write(files.author().revision(request.build()));
			return;
		}
		this.terminal.say("No differences: model and database are in step. No file was written.");
		if (model.titles().stream().anyMatch((title) -> title.contains(" entit") || title.contains("1 entity"))) {
			this.terminal.say("An entity is missing? It must carry @Entity and lie below " + packages()
					+ ", or be named by @EntityScan.");
		}
	}

	private String packages() {
		return AutoConfigurationPackages.has(this.invocation.context().getBeanFactory())
				? String.join(" or ", AutoConfigurationPackages.get(this.invocation.context().getBeanFactory()))
				: "the application's package";
	}

	private void write(NewFiles files, Autogeneration model, Comparison decided, String message,
			RequestSource request) {
		List<String> destroyed = model.destroyed(model.operations(decided));
		destroyed.forEach((data) -> this.terminal.say("Destroys data: " + data));
		ProvedDraft proved = model.draft(decided, request.of(described(message, destroyed)), files.author(),
				files.settings());
		this.terminal.say(proof(proved));
		files.write(proved.draft());
		this.terminal.say("");
		this.terminal.say("Next: read it, then " + this.invocation.typed("upgrade head"));
	}

	private static String described(String message, List<String> destroyed) {
		return (destroyed.isEmpty() || message.isBlank()) ? message
				: message + "\n\nDestroys data: " + String.join(", ", destroyed) + ".";
	}

	private static String proof(ProvedDraft proved) {
		List<String> facts = new ArrayList<>();
		if (!proved.customized()) {
			facts.add("up gives the model exactly");
		}
		facts.add(proved.reversible() ? "down gives the present schema exactly" : "there is no way down");
		return "Proved in scratch: " + String.join(", ", facts) + " (" + Phrases.duration(proved.duration()) + ")"
				+ (proved.customized() ? "; a customizer has changed what was generated" : "")
				+ (proved.asWritten() ? "" : "; there is no compiler here, so the same was run as SQL");
	}

	/** Makes a request with a message. */
	@FunctionalInterface
	interface RequestSource {

		/**
		 * Makes one.
		 * @param message the message, with or without further paragraphs
		 * @return a request without a body
		 */
		RevisionRequest.Builder of(String message);

	}

}
