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

import java.util.ArrayList;
import java.util.List;

/**
 * What people have said of things that may have been renamed. Immutable.
 *
 * @param renames what was renamed, as typed: {@code habits.users.title:name}
 * @param drops what was not, though it looks like it, and what is dropped though no
 * revision has made it: {@code habits.users.title}
 */
public record RenameDecisions(List<String> renames, List<String> drops) {

	/** Nothing has been said. */
	public static final RenameDecisions NONE = new RenameDecisions(List.of(), List.of());

	/**
	 * Copies the lists.
	 */
	public RenameDecisions {
		renames = List.copyOf(renames);
		drops = List.copyOf(drops);
	}

	/**
	 * These decisions and a further one: it is a rename.
	 * @param candidate what was asked
	 * @return new decisions
	 */
	public RenameDecisions renamed(RenameCandidate candidate) {
		List<String> more = new ArrayList<>(this.renames);
		more.add(candidate.renameOption());
		return new RenameDecisions(more, this.drops);
	}

	/**
	 * These decisions and a further one: it is none.
	 * @param candidate what was asked
	 * @return new decisions
	 */
	public RenameDecisions dropped(RenameCandidate candidate) {
		List<String> more = new ArrayList<>(this.drops);
		more.add(candidate.dropOption());
		return new RenameDecisions(this.renames, more);
	}

	/** Whether it has been said that something is dropped. */
	boolean drops(DatabaseObject object) {
		String name = object.fullName();
		return this.drops.stream().anyMatch((drop) -> drop.equals(name) || name.endsWith("." + drop));
	}

}
