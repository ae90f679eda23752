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

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import dev.stillhead.schema.CheckPicture;
import dev.stillhead.schema.Deferral;
import dev.stillhead.schema.ForeignKeyOptions;
import dev.stillhead.schema.ForeignKeyPicture;
import dev.stillhead.schema.KeyPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.ReferentialAction;

/**
 * Whether a part of the database is what the target means, as far as the target says what
 * it means.
 */
final class PartMatch {

	private final Keeping keeping;

	private final TargetScope scope;

	private final QualifiedName table;

	PartMatch(Keeping keeping, QualifiedName table) {
		this.keeping = keeping;
		this.scope = keeping.scope();
		this.table = table;
	}

	/**
	 * What a part would have to be to do all that the target says and, where it says
	 * nothing, what the database has.
	 * @param database the part that is there
	 * @param target the part that is wanted
	 * @return the wanted part, completed; equal to the one that is there but for name and
	 * comment if nothing has to change
	 */
	Part completed(Part database, Part target) {
		if (database instanceof KeyPart was && target instanceof KeyPart wanted) {
			return new KeyPart(completed(was.picture(), wanted.picture(), wanted.primary()), wanted.primary());
		}
		if (database instanceof ForeignKeyPart was && target instanceof ForeignKeyPart wanted) {
			return new ForeignKeyPart(completed(was.picture(), wanted.picture()));
		}
		if (database instanceof CheckPart was && target instanceof CheckPart wanted) {
			return new CheckPart(completed(was.picture(), wanted.picture()));
		}
		if (database instanceof IndexPart was && target instanceof IndexPart wanted) {
			return completed(was, wanted);
		}
		if (database instanceof KeyPart || target instanceof KeyPart) {
			return isSameUniqueness(database, target) ? database : target;
		}
		return target;
	}

	private KeyPicture completed(KeyPicture was, KeyPicture wanted, boolean primary) {
		boolean sameColumns = Set.copyOf(was.columns()).equals(Set.copyOf(wanted.columns()))
				&& was.columns().size() == wanted.columns().size() && !mentions(Aspect.KEY_FORM);
		boolean deferral = wanted.deferral() == Deferral.NOT_DEFERRABLE && !mentions(Aspect.DEFERRAL);
		boolean nulls = !primary && !this.scope.canExpress(ObjectKind.SPECIAL_INDEX);
		return new KeyPicture(wanted.name(), sameColumns ? was.columns() : wanted.columns(),
				this.scope.canExpress(ObjectKind.COVERING_INDEX) ? wanted.include() : was.include(),
				nulls ? was.nullsNotDistinct() : wanted.nullsNotDistinct(),
				wanted.withoutOverlaps() || (nulls && was.withoutOverlaps()),
				deferral ? was.deferral() : wanted.deferral(),
				mentions(Aspect.STORAGE) ? wanted.storage() : was.storage(), wanted.comment());
	}

	private ForeignKeyPicture completed(ForeignKeyPicture was, ForeignKeyPicture wanted) {
		ForeignKeyOptions before = was.options();
		ForeignKeyOptions options = wanted.options();
		DatabaseObject key = new DatabaseObject(ObjectKind.FOREIGN_KEY, this.table, was.name());
		boolean stays = !this.keeping.dropsUnmapped(key);
		boolean keepsDelete = stays && keeps(options.onDelete(), Aspect.ON_DELETE, wanted);
		boolean keepsUpdate = stays && keeps(options.onUpdate(), Aspect.ON_UPDATE, wanted);
		boolean keepsRest = !mentions(Aspect.DEFERRAL);
		boolean deferral = keepsRest && options.deferral() == Deferral.NOT_DEFERRABLE;
		ForeignKeyOptions completed = new ForeignKeyOptions(keepsDelete ? before.onDelete() : options.onDelete(),
				keepsUpdate ? before.onUpdate() : options.onUpdate(),
				keepsRest ? before.matchFull() : options.matchFull(), deferral ? before.deferral() : options.deferral(),
				keepsRest ? before.validated() : options.validated());
		return new ForeignKeyPicture(wanted.name(), wanted.columns(), wanted.table(), wanted.referenced(), completed,
				keepsDelete ? was.onDeleteColumns() : wanted.onDeleteColumns(),
				keepsRest ? was.period() : wanted.period(), keepsRest ? was.enforced() : wanted.enforced(),
				wanted.comment());
	}

	private boolean keeps(ReferentialAction wanted, Aspect aspect, ForeignKeyPicture key) {
		return wanted == ReferentialAction.NO_ACTION
				&& key.columns().stream().noneMatch((column) -> this.scope.mentions(this.table, column, aspect));
	}

	private CheckPicture completed(CheckPicture was, CheckPicture wanted) {
		boolean keepsRest = !mentions(Aspect.DEFERRAL);
		return new CheckPicture(wanted.name(), wanted.expression(), keepsRest ? was.validated() : wanted.validated(),
				keepsRest ? was.enforced() : wanted.enforced(), keepsRest ? was.noInherit() : wanted.noInherit(),
				wanted.comment());
	}

	/**
	 * An index of the same name that does more than the target has words for is meant.
	 */
	private Part completed(IndexPart was, IndexPart wanted) {
		boolean storage = !mentions(Aspect.STORAGE);
		if (was.without(Set.of(), storage).doesTheSameAs(wanted.without(Set.of(), storage))) {
			return was;
		}
		Set<ObjectKind> unusual = EnumSet.copyOf(IndexPart.UNUSUAL);
		unusual.removeIf(this.scope::canExpress);
		boolean meant = was.name().equals(wanted.name())
				&& was.without(unusual, storage).doesTheSameAs(wanted.without(unusual, storage));
		return meant ? was : wanted;
	}

	/** A unique constraint and a unique index forbid the same. */
	private boolean isSameUniqueness(Part database, Part target) {
		List<String> was = uniqueColumns(database);
		List<String> wanted = uniqueColumns(target);
		return !mentions(Aspect.KEY_FORM) && !was.isEmpty() && was.size() == wanted.size()
				&& Set.copyOf(was).equals(Set.copyOf(wanted));
	}

	private static List<String> uniqueColumns(Part part) {
		if (part instanceof KeyPart key) {
			return key.primary() ? List.of() : key.picture().columns();
		}
		return (part instanceof IndexPart index && index.isPlainUnique()) ? index.columns() : List.of();
	}

	/** Whether two parts that differ are meant to be one that has changed. */
	boolean isChange(Part database, Part target) {
		if (database.kind() == ObjectKind.PRIMARY_KEY || target.kind() == ObjectKind.PRIMARY_KEY) {
			return database.kind() == target.kind();
		}
		if (database.getClass() != target.getClass()) {
			return false;
		}
		if (database.name().equals(target.name())) {
			return true;
		}
		if (database instanceof ForeignKeyPart was && target instanceof ForeignKeyPart wanted) {
			return was.picture().columns().equals(wanted.picture().columns())
					&& was.picture().table().equals(wanted.picture().table())
					&& Objects.equals(was.picture().referenced(), wanted.picture().referenced());
		}
		return database instanceof CheckPart && target instanceof CheckPart
				&& !this.scope.gaveName(this.table, target.name()) && names(database).equals(names(target));
	}

	private static Set<String> names(Part check) {
		return ExpressionText.names(((CheckPart) check).picture().expression());
	}

	private boolean mentions(Aspect aspect) {
		return this.scope.mentions(this.table, null, aspect);
	}

}
