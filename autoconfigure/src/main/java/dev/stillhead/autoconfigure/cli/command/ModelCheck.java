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
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.autogenerate.Autogeneration;
import dev.stillhead.autogenerate.Autogenerator;
import dev.stillhead.autogenerate.Comparison;
import dev.stillhead.autogenerate.DatabaseNotAtHeadException;
import dev.stillhead.autogenerate.DatabaseNotComparableException;
import dev.stillhead.autogenerate.DifferenceText;
import dev.stillhead.autogenerate.Fills;
import dev.stillhead.autogenerate.NoModelException;
import dev.stillhead.autogenerate.RenameDecisions;
import dev.stillhead.error.MigrationException;
import dev.stillhead.runtime.MigrationState;
import dev.stillhead.runtime.MigrationStatus;
import dev.stillhead.runtime.Phrases;

/**
 * The part of {@code check} that holds the application's model against its database, or
 * against what its revisions make.
 */
final class ModelCheck {

	private static final int LABEL_WIDTH = 11;

	private static final String LABEL = "model";

	private static final Pattern NOTHING_WRITTEN = Pattern.compile("[;.] [Nn]othing was written\\.?$");

	private final Invocation invocation;

	private final boolean fromScratch;

	private final List<String> next = new ArrayList<>();

	/**
	 * A check.
	 * @param invocation the application
	 * @param fromScratch whether what the revisions make is looked at instead
	 */
	ModelCheck(Invocation invocation, boolean fromScratch) {
		this.invocation = invocation;
		this.fromScratch = fromScratch;
	}

	/**
	 * Checks, and prints what came out.
	 * @param status how the database stands; null if nobody has looked
	 * @return whether the model is in step, or there is none
	 */
	boolean run(@Nullable MigrationStatus status) {
		if (!this.fromScratch && status != null && status.state() != MigrationState.UP_TO_DATE) {
			print("not compared, as the database is not up to date");
			return true;
		}
		try (Autogenerator autogenerator = this.invocation
			.autogenerator(this.invocation.autogenerateSettings(Set.of()))) {
			return compare(this.fromScratch ? autogenerator.modelFromScratch(this.invocation.targets())
					: autogenerator.model(this.invocation.targets()));
		}
		catch (DatabaseNotAtHeadException ex) {
			print("not compared, as the database is not at all heads");
			return true;
		}
		catch (NoModelException | DatabaseNotComparableException ex) {
			print("left out: " + problem(ex));
			return true;
		}
		catch (RuntimeException ex) {
			MigrationException known = MigrationException.in(ex);
			if (known == null) {
				throw ex;
			}
			return notCompared(known);
		}
	}

	/** The other parts have been told by then, and still say what to do next. */
	private boolean notCompared(MigrationException failure) {
		Block block = new Block(0, LABEL_WIDTH).add(LABEL, "not compared: " + problem(failure));
		failure.facts()
			.forEach((fact) -> block.add("", "  " + fact.label() + "  "
					+ fact.text().replace("\n", "\n" + " ".repeat(LABEL_WIDTH + fact.label().length() + 4))));
		block.print(this.invocation.terminal());
		this.next.add(failure.remedy());
		return false;
	}

	/** Nobody expects that a check writes anything. */
	private String problem(MigrationException failure) {
		return NOTHING_WRITTEN.matcher(this.invocation.errors().problem(failure.report())).replaceFirst("");
	}

	private boolean compare(Autogeneration model) {
		Comparison comparison = model.compare(RenameDecisions.NONE, Fills.NONE);
		if (comparison.isInStep()) {
			print("in step, "
					+ model.titles().stream().map((title) -> title.split(" of ")[0]).collect(Collectors.joining(", ")));
			return true;
		}
		List<String> lines = new ArrayList<>(DifferenceText.checked(comparison.differences(), model.scope()));
		comparison.renames().forEach((rename) -> lines.add(rename + "  renamed in the model"));
		print(Phrases.count(lines.size(), "difference"));
		this.invocation.terminal().print("");
		lines.forEach((line) -> this.invocation.terminal().print("  " + line));
		this.next.add("migrate revision --autogenerate -m \"…\"");
		return false;
	}

	private void print(String text) {
		new Block(0, LABEL_WIDTH).add(LABEL, text).print(this.invocation.terminal());
	}

	/**
	 * What to do next.
	 * @return commands; none if all is in step
	 */
	List<String> next() {
		return this.next;
	}

}
