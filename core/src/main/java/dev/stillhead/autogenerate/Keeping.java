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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;

/**
 * Decides what the database keeps though the target lacks it, and lists it. Mutable, for
 * one comparison.
 */
final class Keeping {

	private final TargetScope scope;

	private final ComparisonSettings settings;

	private final Ownership ownership;

	private final List<KeptObject> kept = new ArrayList<>();

	Keeping(TargetScope scope, ComparisonSettings settings, Ownership ownership) {
		this.scope = scope;
		this.settings = settings;
		this.ownership = ownership;
	}

	TargetScope scope() {
		return this.scope;
	}

	ComparisonSettings settings() {
		return this.settings;
	}

	boolean isIncluded(DatabaseObject object) {
		return this.settings.filter().includes(object);
	}

	/** Whether a thing that the target lacks stays; if so, lists it. */
	boolean keeps(DatabaseObject object, boolean mentioned, String text) {
		if (!this.ownership.holds(object)) {
			return keeps(object, null, text, KeptObject.Reason.NOT_OURS);
		}
		if (!canExpress(object.kind())) {
			return keeps(object, null, text, KeptObject.Reason.NOT_EXPRESSIBLE);
		}
		return !mentioned && keeps(object, null, text, KeptObject.Reason.NOT_MENTIONED);
	}

	/** Whether a part that the target lacks stays; if so, lists it. */
	boolean keeps(QualifiedName table, Part part) {
		DatabaseObject object = new DatabaseObject(part.kind(), table, part.name());
		boolean mentioned = switch (part.kind()) {
			case CHECK -> this.scope.mentions(table, null, Aspect.CHECK);
			case PRIMARY_KEY -> this.scope.mentions(table, null, Aspect.PRIMARY_KEY);
			case INDEX -> this.scope.mentions(table, null, Aspect.INDEX);
			case UNIQUE -> this.scope.mentions(table, null, Aspect.UNIQUE);
			case FOREIGN_KEY -> part instanceof ForeignKeyPart key && key.picture()
				.columns()
				.stream()
				.anyMatch((column) -> this.scope.mentions(table, column, Aspect.FOREIGN_KEY));
			default -> true;
		};
		boolean expressible = !(part instanceof IndexPart index) || index.kinds().stream().allMatch(this::canExpress);
		if (!expressible && this.ownership.holds(object)) {
			return keeps(object, null, part.text(), KeptObject.Reason.NOT_EXPRESSIBLE);
		}
		return keeps(object, mentioned, part.text());
	}

	/**
	 * Whether a side of a table or column stays that the target lacks; if so, lists it.
	 */
	boolean keeps(DatabaseObject object, Aspect aspect, String text) {
		String column = (object.kind() == ObjectKind.COLUMN) ? object.part() : null;
		return !this.scope.mentions(object.name(), column, aspect)
				&& keeps(object, aspect, text, KeptObject.Reason.NOT_MENTIONED);
	}

	/** Whether what the target does not say of a thing goes. */
	boolean dropsUnmapped(DatabaseObject object) {
		return this.settings.dropUnmapped() || this.settings.filter().dropsUnmapped(object);
	}

	private boolean keeps(DatabaseObject object, @Nullable Aspect aspect, String text, KeptObject.Reason reason) {
		if (dropsUnmapped(object)) {
			return false;
		}
		this.kept.add(new KeptObject(object, aspect, text, reason));
		return true;
	}

	/** Lists a side of a part that stays as the database has it. */
	void keepsSide(DatabaseObject object, Aspect aspect, String text) {
		this.kept.add(new KeptObject(object, aspect, text, KeptObject.Reason.NOT_MENTIONED));
	}

	/** Takes from the list what goes after all, with something that it hangs on. */
	void forget(QualifiedName table, Part part) {
		this.kept.removeIf((kept) -> kept.object().equals(new DatabaseObject(part.kind(), table, part.name())));
	}

	boolean canExpress(ObjectKind kind) {
		return this.scope.canExpress(kind);
	}

	List<KeptObject> kept() {
		return List.copyOf(this.kept);
	}

}
