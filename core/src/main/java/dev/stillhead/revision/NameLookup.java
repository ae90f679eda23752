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

package dev.stillhead.revision;

import java.util.BitSet;
import java.util.List;
import java.util.OptionalInt;

import org.jspecify.annotations.Nullable;

/**
 * Finds what people call a revision: its id, a unique beginning of it, or a label.
 */
final class NameLookup {

	private final RevisionMap map;

	private final TypedTarget typed;

	NameLookup(RevisionMap map, TypedTarget typed) {
		this.map = map;
		this.typed = typed;
	}

	/**
	 * The revision of a name. Within a branch only beginnings of names of that branch
	 * count, and the revision must belong to it.
	 * @param name the name
	 * @param branch the branch; null for everywhere
	 * @return the revision
	 */
	Revision find(String name, @Nullable Branch branch) {
		OptionalInt exact = this.map.names().exact(name);
		Revision found = exact.isPresent() ? this.map.graph().revision(exact.getAsInt()) : findBeginning(name, branch);
		if (branch != null && !branch.lineage().contains(found)) {
			throw new NotInBranchException(this.typed, branch.typed(), found);
		}
		return found;
	}

	/**
	 * The branch of a name.
	 * @param name a label, an id, or a unique beginning of one
	 * @return the branch
	 */
	Branch branch(String name) {
		Revision revision = find(name, null);
		return new Branch(name, revision, this.map.lineage(revision.id(), Edges.REVISES));
	}

	private Revision findBeginning(String name, @Nullable Branch branch) {
		BitSet within = (branch != null) ? branch.lineage().members() : null;
		List<NamedRevision> found = this.map.names().beginningWith(name, within).stream().map(this::named).toList();
		if (found.size() > 1) {
			throw new AmbiguousRevisionException(this.typed, name, found);
		}
		Revision only = found.isEmpty() ? null : found.get(0).revision();
		if (only == null && branch != null) {
			List<String> elsewhere = this.map.names().beginningWith(name, null);
			if (elsewhere.size() == 1) {
				throw new NotInBranchException(this.typed, branch.typed(), find(elsewhere.get(0), null));
			}
		}
		if (only == null) {
			throw new UnknownRevisionException(this.typed, name, (branch != null) ? branch.typed() : null,
					this.map.names().nearest(name, within).stream().map(this::named).toList());
		}
		return only;
	}

	private NamedRevision named(String name) {
		OptionalInt index = this.map.names().exact(name);
		return new NamedRevision(name, index.isPresent() ? this.map.graph().revision(index.getAsInt()) : null);
	}

}
