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

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.stillhead.error.Remedy;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionIds;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.Target;
import dev.stillhead.revision.TargetResolver;
import dev.stillhead.revision.TargetUse;

/**
 * Checks the names that a new revision brings and those that it uses.
 */
final class NewNames {

	private static final String ID = "--rev-id";

	private static final String LABEL = "--branch-label";

	private static final String DEPENDENCY = "--depends-on";

	private final RevisionMap map;

	NewNames(RevisionMap map) {
		this.map = map;
	}

	/**
	 * Checks an id.
	 * @param id a new id
	 * @return the id
	 */
	String id(String id) {
		checkCharacters(ID, "the id", id);
		checkFree(ID, id);
		return id;
	}

	/**
	 * Whether an id or a label is called so.
	 */
	boolean isTaken(String name) {
		return this.map.contains(name) || this.map.declaring(name).isPresent();
	}

	/**
	 * Checks labels.
	 * @param labels new labels
	 * @param id the id of their revision
	 * @return the labels
	 */
	List<String> labels(List<String> labels, String id) {
		List<String> checked = new ArrayList<>();
		for (String label : labels) {
			checkCharacters(LABEL, "the branch label", label);
			checkFree(LABEL, label);
			if (label.equals(id)) {
				throw new RevisionRefusedException(LABEL, label, "%s is the id of the new revision".formatted(label),
						"Give the branch another label.");
			}
			if (checked.contains(label)) {
				throw new RevisionRefusedException(LABEL, label, "the label %s is given twice".formatted(label),
						"Give it once.");
			}
			checked.add(label);
		}
		return checked;
	}

	private static void checkCharacters(String option, String kind, String name) {
		Optional<String> objection = RevisionIds.objectionTo(name);
		if (objection.isPresent()) {
			throw new RevisionRefusedException(option, name, "%s \"%s\" %s".formatted(kind, name, objection.get()),
					"Write 1 to %d of A-Z a-z 0-9 _ and . only.".formatted(RevisionIds.MAX_LENGTH));
		}
	}

	private void checkFree(String option, String name) {
		Optional<Revision> revision = this.map.find(name);
		Optional<Revision> labelled = this.map.declaring(name);
		if (revision.isPresent()) {
			throw new RevisionRefusedException(option, name,
					"there is a revision %s already: %s".formatted(name, revision.get().displayMessage()),
					Remedy.type("migrate show " + name, "shows it; take another name").text());
		}
		if (labelled.isPresent()) {
			throw new RevisionRefusedException(option, name,
					"%s is the label of the branch that begins with %s, %s".formatted(name, labelled.get().id(),
							labelled.get().displayMessage()),
					Remedy.type("migrate branches", "lists labels; take another name").text());
		}
	}

	/**
	 * Finds what a new revision depends on.
	 * @param targets ids, beginnings of ids, or labels
	 * @return whole ids, and labels as they are
	 */
	List<String> dependencies(List<String> targets) {
		Set<String> found = new LinkedHashSet<>();
		for (String text : targets) {
			Target target = Target.parse(text);
			boolean label = target instanceof Target.Named named && this.map.declaring(named.name()).isPresent();
			found.add(label ? target.text() : dependency(target));
		}
		return List.copyOf(found);
	}

	private String dependency(Target target) {
		List<Revision> found = new TargetResolver(this.map, TargetUse.DEPENDENCY).resolve(target);
		if (found.size() != 1) {
			throw new RevisionRefusedException(DEPENDENCY, target.text(),
					"\"%s\" is %s, and a dependency is one".formatted(target.text(),
							found.isEmpty() ? "no revision" : found.size() + " revisions"),
					"Name each that is meant; --depends-on may be given several times.");
		}
		return found.get(0).id();
	}

}
