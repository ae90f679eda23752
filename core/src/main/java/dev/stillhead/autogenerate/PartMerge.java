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
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;

/**
 * What constraints, indexes and triggers a table is to have: matched by what they do
 * first, and by name only where that does not help.
 */
final class PartMerge {

	private final Keeping keeping;

	private final QualifiedName table;

	private final GivenNames names;

	private final PartMatch match;

	private final List<Part> merged = new ArrayList<>();

	private Predicate<Part> outdated = (part) -> false;

	PartMerge(Keeping keeping, QualifiedName table, GivenNames names) {
		this.keeping = keeping;
		this.table = table;
		this.names = names;
		this.match = new PartMatch(keeping, table);
	}

	/** Keeps nothing of a kind that only the database has. */
	PartMerge without(Predicate<Part> gone) {
		this.outdated = gone;
		return this;
	}

	List<Part> merge(List<Part> database, List<Part> target) {
		List<Part> was = new ArrayList<>(database);
		List<Part> wanted = new ArrayList<>(target);
		was.stream().filter((part) -> !isIncluded(part)).forEach(this.merged::add);
		was.removeIf((part) -> !isIncluded(part));
		wanted.removeIf((part) -> !isIncluded(part));
		pair(was, wanted, (one, other) -> one.name().equals(other.name()) && doesAllOf(one, other));
		pair(was, wanted, Part::doesTheSameAs);
		pair(was, wanted, this::doesAllOf);
		pair(was, wanted, this.match::isChange);
		was.stream()
			.filter(this.outdated.negate())
			.filter((part) -> this.keeping.keeps(this.table, part))
			.forEach(this.merged::add);
		wanted.forEach((part) -> this.merged.add(this.names.name(this.table, part)));
		return this.merged;
	}

	private boolean isIncluded(Part part) {
		return this.keeping.isIncluded(new DatabaseObject(part.kind(), this.table, part.name()));
	}

	/** Whether a part of the database does all that the target says. */
	private boolean doesAllOf(Part database, Part target) {
		return this.match.completed(database, target).doesTheSameAs(database);
	}

	private void pair(List<Part> was, List<Part> wanted, BiPredicate<Part, Part> condition) {
		for (Iterator<Part> targets = wanted.iterator(); targets.hasNext();) {
			Part target = targets.next();
			Part database = was.stream()
				.filter((candidate) -> condition.test(candidate, target))
				.findFirst()
				.orElse(null);
			if (database != null) {
				was.remove(database);
				targets.remove();
				this.merged.add(one(database, target));
			}
		}
	}

	private Part one(Part database, Part target) {
		Part completed = this.match.completed(database, target);
		if (!completed.doesTheSameAs(target)) {
			listKept(database, target, completed);
		}
		boolean named = completed.getClass() == target.getClass()
				&& this.keeping.scope().gaveName(this.table, target.name());
		Part one = completed.withName(named ? target.name() : database.name());
		return one.withComment(comment(database, target));
	}

	private @Nullable String comment(Part database, Part target) {
		String was = database.comment();
		String wanted = target.comment();
		if (!this.keeping.settings().compareComments() || Objects.equals(was, wanted)) {
			return was;
		}
		return (wanted == null && was != null && this.keeping.keeps(object(database), Aspect.COMMENT, was)) ? was
				: wanted;
	}

	private DatabaseObject object(Part part) {
		return new DatabaseObject(part.kind(), this.table, part.name());
	}

	/** Says what the database has beside what the target says. */
	private void listKept(Part database, Part target, Part completed) {
		this.keeping.keepsSide(object(database), aspect(database, target, completed), database.text());
	}

	private static Aspect aspect(Part database, Part target, Part completed) {
		if (database instanceof ForeignKeyPart && target instanceof ForeignKeyPart wanted
				&& completed instanceof ForeignKeyPart key) {
			if (key.picture().options().onDelete() != wanted.picture().options().onDelete()) {
				return Aspect.ON_DELETE;
			}
			if (key.picture().options().onUpdate() != wanted.picture().options().onUpdate()) {
				return Aspect.ON_UPDATE;
			}
			return Aspect.DEFERRAL;
		}
		if (database instanceof CheckPart) {
			return Aspect.DEFERRAL;
		}
		return (database instanceof IndexPart && target instanceof IndexPart) ? Aspect.STORAGE : Aspect.KEY_FORM;
	}

}
