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

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import picocli.CommandLine.Option;

import dev.stillhead.autogenerate.RenameDecisions;
import dev.stillhead.schema.QualifiedName;

/**
 * What can be said of a revision that is generated.
 */
final class AutogenerateOptions {

	@Option(names = "--rename", paramLabel = "OLD:NEW",
			description = "Say that a table or column was renamed, as in users.title:name. Its data stay.")
	private List<String> renames = List.of();

	@Option(names = "--drop", paramLabel = "NAME",
			description = "Say that a table or column was not renamed, or goes though no revision has made it.")
	private List<String> drops = List.of();

	@Option(names = "--fill", paramLabel = "COLUMN=SQL",
			description = "Say what rows have in a column that takes no null, as in users.state='new'.")
	private List<String> fills = List.of();

	@Option(names = "--only", paramLabel = "TABLE", split = ",", description = "Change these tables only.")
	private List<String> only = List.of();

	@Option(names = "--allow-empty", description = "Write a revision even if nothing differs.")
	private boolean allowEmpty;

	RenameDecisions renames() {
		return new RenameDecisions(this.renames, this.drops);
	}

	List<String> fills() {
		return this.fills;
	}

	boolean allowEmpty() {
		return this.allowEmpty;
	}

	/**
	 * The tables that may change.
	 * @return their names, with or without schema; none for all
	 */
	Set<QualifiedName> only() {
		return this.only.stream().map(AutogenerateOptions::table).collect(Collectors.toSet());
	}

	private static QualifiedName table(String name) {
		try {
			return QualifiedName.parse(name.strip());
		}
		catch (IllegalArgumentException ex) {
			throw new WrongUsageException("\"%s\" is no table: %s".formatted(name, ex.getMessage()),
					"--only users, or --only habits.users");
		}
	}

	/** For a revision that is not generated: they would mean nothing. */
	void refuse() {
		if (!this.renames.isEmpty() || !this.drops.isEmpty() || !this.fills.isEmpty() || !this.only.isEmpty()
				|| this.allowEmpty) {
			throw new WrongUsageException("--rename, --drop, --fill, --only and --allow-empty say what is generated.",
					"Add --autogenerate, or leave them out.");
		}
	}

}
