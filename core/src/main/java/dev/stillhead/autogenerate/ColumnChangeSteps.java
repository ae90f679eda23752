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
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.AlterColumn;
import dev.stillhead.operation.ColumnAlteration;
import dev.stillhead.operation.CommentAlteration;
import dev.stillhead.operation.DefaultAlteration;
import dev.stillhead.operation.Former;
import dev.stillhead.operation.GeneratedAlteration;
import dev.stillhead.operation.IdentityAlteration;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.NullAlteration;
import dev.stillhead.operation.TypeAlteration;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.IdentityPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequenceOptions;
import dev.stillhead.schema.Value;

/**
 * How one column becomes another of the same name. What can be said in one call is; a
 * default leaves before a type changes under it, and an identity comes last.
 */
final class ColumnChangeSteps {

	private final Transition transition;

	private final QualifiedName table;

	private final ColumnPicture was;

	private final ColumnPicture is;

	private final List<MigrateOperation> operations = new ArrayList<>();

	private final List<ColumnAlteration> together = new ArrayList<>();

	/** Whether the default is gone before its turn comes. */
	private boolean defaultless;

	ColumnChangeSteps(Transition transition, QualifiedName table, ColumnPicture was, ColumnPicture is) {
		this.transition = transition;
		this.table = table;
		this.was = was;
		this.is = is;
	}

	List<MigrateOperation> operations() {
		if (this.was.generated() != null && this.is.generated() == null) {
			this.together.add(new GeneratedAlteration());
			flush();
		}
		type();
		defaultValue();
		nullability();
		identity();
		if (!Objects.equals(this.was.comment(), this.is.comment())) {
			this.together.add(new CommentAlteration(this.is.comment(), new Former<>(this.was.comment())));
		}
		flush();
		return this.operations;
	}

	private void type() {
		boolean sameType = TypeText.same(this.was.type(), this.is.type());
		boolean sameCollation = Objects.equals(this.was.collation(), this.is.collation());
		boolean toIdentity = this.was.identity() == null && this.is.identity() != null;
		boolean fromIdentity = this.was.identity() != null && this.is.identity() == null;
		if (fromIdentity) {
			dropIdentity(Objects.requireNonNull(this.was.identity()));
			flush();
		}
		if (this.was.defaultValue() != null && isReplacedEnum()
				&& !this.was.defaultValue().equals(this.is.defaultValue())) {
			this.transition.plan()
				.add(Phase.DROP_DEFAULTS, new AlterColumn(Vocabulary.LOCATION, wordsAfter().name(this.table),
						this.is.name(), List.of(withoutDefault())));
			this.defaultless = true;
		}
		else if (this.was.defaultValue() != null
				&& (toIdentity || !TypeText.sameBase(this.was.type(), this.is.type()))) {
			this.together.add(withoutDefault());
			flush();
			this.defaultless = true;
		}
		if (!sameCollation) {
			flush();
			this.operations.add(Vocabulary.statement(collate(this.is, this.was, wordsAfter()),
					collate(this.was, this.is, this.transition.wordsBefore())));
		}
		else if (!sameType) {
			this.together.add(new TypeAlteration(wordsAfter().type(this.is), using(this.was, this.is, wordsAfter()),
					this.transition.wordsBefore().type(this.was),
					using(this.is, this.was, this.transition.wordsBefore())));
		}
	}

	private ColumnAlteration withoutDefault() {
		return new DefaultAlteration(null, new Former<>(valueBefore()));
	}

	/**
	 * The default follows an enum type that is replaced, if it is still a value of it.
	 */
	private boolean isReplacedEnum() {
		return this.transition.remakes().isReplaced(this.was.type()) && TypeText.same(this.was.type(), this.is.type());
	}

	private @Nullable String using(ColumnPicture from, ColumnPicture to, Vocabulary words) {
		String ofBytes = ByteConversions.expression(from.type(), to.type(), words.sql(to.name()));
		if (ofBytes != null) {
			return ofBytes;
		}
		if (TypeText.converts(from.type(), to.type())) {
			return null;
		}
		boolean isCast = Casts.isThere(from.type(), to.type()) && !isEnumeration(from) && !isEnumeration(to);
		String through = (isCast || isText(from) || isText(to)) ? "" : "::text";
		return words.syntax().converted(words.sql(to.name()) + through, ColumnWords.type(to, words));
	}

	private boolean isEnumeration(ColumnPicture column) {
		return this.transition.wordsBefore().types().isEnumeration(column.type())
				|| wordsAfter().types().isEnumeration(column.type());
	}

	private static boolean isText(ColumnPicture column) {
		return TypeText.converts("", column.type());
	}

	private String collate(ColumnPicture to, ColumnPicture from, Vocabulary words) {
		String using = TypeText.same(from.type(), to.type()) ? null : using(from, to, words);
		return "ALTER TABLE %s ALTER COLUMN %s TYPE %s%s%s".formatted(words.sql(this.table), words.sql(to.name()),
				ColumnWords.type(to, words), (to.collation() != null) ? " COLLATE " + to.collation() : "",
				(using != null) ? " USING " + using : "");
	}

	private void defaultValue() {
		if (this.is.identity() != null || this.is.generated() != null) {
			return;
		}
		String former = this.defaultless ? null : this.was.defaultValue();
		if (this.was.generated() != null) {
			former = null;
		}
		if (!Objects.equals(former, this.is.defaultValue())) {
			if (this.defaultless) {
				flush();
			}
			this.together.add(new DefaultAlteration(ColumnWords.defaultValue(this.is, wordsAfter()),
					new Former<>((former != null) ? valueBefore() : null)));
		}
	}

	private Value valueBefore() {
		return this.transition.wordsBefore().value(Objects.requireNonNull(this.was.defaultValue()), this.was);
	}

	private void nullability() {
		boolean refused = ColumnWords.isNotNull(this.was);
		boolean refuses = ColumnWords.isNotNull(this.is);
		if (refused == refuses) {
			return;
		}
		String fill = refuses ? fill() : null;
		if (fill != null) {
			flush();
			this.operations.add(new ColumnSteps(this.transition, this.table).fill(this.is.name(), fill));
		}
		this.together.add(new NullAlteration(refuses));
	}

	private @Nullable String fill() {
		String value = (this.is.generated() == null) ? this.is.defaultValue() : null;
		return this.transition.fills()
			.of(this.table, this.is.name())
			.orElse((value != null) ? ExpressionText.withoutCast(value) : null);
	}

	private void identity() {
		IdentityPicture before = this.was.identity();
		IdentityPicture then = this.is.identity();
		if (then == null || then.equals(before)) {
			return;
		}
		flush();
		if (before == null) {
			this.together.add(IdentityAlteration.added(then.identity(), ColumnWords.counting(then.options())));
			flush();
			if (then.options() != null) {
				this.operations.add(Vocabulary.statement(numbers(wordsAfter()).goOn(then.options()), ""));
			}
		}
		else {
			if (before.identity() != then.identity()) {
				this.together.add(IdentityAlteration.changed(then.identity()));
			}
			if (before.options() != null && then.options() != null) {
				counting(before.options(), then.options());
			}
		}
	}

	private void counting(SequenceOptions before, SequenceOptions then) {
		if (ObjectSql.startsAgain(before, then)) {
			flush();
			this.operations.add(numbers(wordsAfter()).restart(before, then));
		}
		else {
			this.together.addAll(IdentityWords.changes(before, then));
		}
	}

	/**
	 * The numbers go on behind the greatest, in both directions; by themselves where no
	 * sequence gives them. It goes early: a sequence that comes may have the name of the
	 * one that the column had.
	 */
	private void dropIdentity(IdentityPicture identity) {
		SequenceOptions options = identity.options();
		if (options == null) {
			this.together.add(IdentityAlteration.dropped(identity.identity(), null));
			return;
		}
		this.transition.plan().add(Phase.DROP_DEFAULTS, numbers(this.transition.wordsBefore()).drop(identity, options));
	}

	private IdentityWords numbers(Vocabulary words) {
		return new IdentityWords(this.table, this.was.name(), words);
	}

	private Vocabulary wordsAfter() {
		return this.transition.wordsAfter();
	}

	private void flush() {
		if (!this.together.isEmpty()) {
			this.operations.add(new AlterColumn(Vocabulary.LOCATION, wordsAfter().name(this.table), this.is.name(),
					List.copyOf(this.together)));
			this.together.clear();
		}
	}

}
