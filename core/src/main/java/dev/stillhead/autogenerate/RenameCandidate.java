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

package dev.stillhead.autogenerate;

import java.util.List;
import java.util.Objects;

import dev.stillhead.schema.QualifiedName;

/**
 * Something that may have been renamed: the database has it under one name, and the
 * target has something like it under another.
 *
 * @param rename what may have happened
 * @param reasonsFor what speaks for it
 * @param reasonsAgainst what speaks against it
 */
public record RenameCandidate(Rename rename, List<String> reasonsFor, List<String> reasonsAgainst) {

	/**
	 * Copies the lists.
	 */
	public RenameCandidate {
		reasonsFor = List.copyOf(reasonsFor);
		reasonsAgainst = List.copyOf(reasonsAgainst);
	}

	/**
	 * The question, for people.
	 * @return for example {@code Is program_templates.name the renamed title?}
	 */
	public String question() {
		String part = this.rename.part();
		String newName = this.rename.newName().name();
		return (part != null) ? "Is %s.%s the renamed %s?".formatted(this.rename.object().name(), newName, part)
				: "Is %s the renamed %s?".formatted(this.rename.newName(), this.rename.object());
	}

	/**
	 * The name that the target has.
	 * @return {@code habits.program_templates.name}
	 */
	public String newFullName() {
		return (this.rename.part() != null) ? this.rename.object() + "." + this.rename.newName()
				: this.rename.newName().toString();
	}

	/**
	 * What {@code --rename} takes for it.
	 * @return {@code habits.program_templates.title:name}
	 */
	public String renameOption() {
		QualifiedName newName = this.rename.newName();
		boolean sameSchema = Objects.equals(newName.schema(), this.rename.object().schema());
		return this.rename.formerName() + ":"
				+ ((this.rename.part() == null && sameSchema) ? new QualifiedName(null, newName.name()) : newName);
	}

	/**
	 * What {@code --drop} takes against it.
	 * @return {@code habits.program_templates.title}
	 */
	public String dropOption() {
		return this.rename.formerName();
	}

}
