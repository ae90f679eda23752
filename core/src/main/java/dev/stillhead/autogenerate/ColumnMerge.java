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

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.GeneratedPicture;
import dev.stillhead.schema.IdentityPicture;
import dev.stillhead.schema.Nullability;
import dev.stillhead.schema.QualifiedName;

/**
 * What a column is to be that the database and the target both have.
 */
final class ColumnMerge {

	private static final String NUMBERED = "nextval(";

	private final Keeping keeping;

	private final ColumnPicture database;

	private final ColumnPicture target;

	private final DatabaseObject object;

	ColumnMerge(Keeping keeping, QualifiedName table, ColumnPicture database, ColumnPicture target) {
		this.keeping = keeping;
		this.database = database;
		this.target = target;
		this.object = new DatabaseObject(ObjectKind.COLUMN, table, database.name());
	}

	ColumnPicture column() {
		if (!this.keeping.isIncluded(this.object)) {
			return this.database;
		}
		String type = sameType() ? this.database.type() : TypeText.canonical(this.target.type());
		GeneratedPicture generated = generated();
		IdentityPicture identity = (generated != null) ? null : identity();
		String value = (generated != null || identity != null) ? null : defaultValue();
		return new ColumnPicture(this.database.name(), type, nullability(identity), value, identity, generated,
				collation(), onNull(), this.database.inherited(), comment());
	}

	private boolean sameType() {
		return TypeText.same(this.database.type(), this.target.type());
	}

	/** What nobody has validated yet is not null for all that. */
	private Nullability nullability(@Nullable IdentityPicture identity) {
		boolean refuses = ColumnWords.isNotNull(this.target) || identity != null;
		if (refuses == ColumnWords.isNotNull(this.database)) {
			return this.database.nullability();
		}
		return refuses ? Nullability.NOT_NULL : Nullability.NULLABLE;
	}

	private @Nullable GeneratedPicture generated() {
		GeneratedPicture was = this.database.generated();
		GeneratedPicture wanted = this.target.generated();
		if (was != null && wanted != null && was.stored() == wanted.stored()
				&& ExpressionText.canonical(was.expression()).equals(ExpressionText.canonical(wanted.expression()))) {
			return was;
		}
		if (wanted != null || was == null) {
			return wanted;
		}
		return this.keeping.keeps(this.object, Aspect.GENERATED, was.toString()) ? was : null;
	}

	private @Nullable IdentityPicture identity() {
		IdentityPicture was = this.database.identity();
		IdentityPicture wanted = this.target.identity();
		if (was != null && wanted != null) {
			return (was.equals(wanted) || keepsCounting(was.toString())) ? was : wanted;
		}
		if (wanted != null) {
			return (isNumbered(this.database) && keepsCounting(String.valueOf(this.database.defaultValue()))) ? null
					: wanted;
		}
		return (was != null && this.target.defaultValue() == null && keepsCounting(was.toString())) ? was : null;
	}

	private boolean keepsCounting(String text) {
		return this.keeping.keeps(this.object, Aspect.IDENTITY, text);
	}

	/** Whether a column gets its numbers from a sequence, as serial does. */
	private static boolean isNumbered(ColumnPicture column) {
		String value = column.defaultValue();
		return value != null && value.startsWith(NUMBERED);
	}

	private @Nullable String defaultValue() {
		String was = this.database.defaultValue();
		String wanted = this.target.defaultValue();
		if (wanted != null || was == null) {
			return wanted;
		}
		if (this.target.identity() != null) {
			return was;
		}
		return this.keeping.keeps(this.object, Aspect.DEFAULT, was) ? converted(was) : null;
	}

	/** A default that stays while the type changes under it. */
	private String converted(String value) {
		int cast = value.lastIndexOf("'::");
		boolean literal = cast > 0 && value.indexOf('\'') == 0
				&& value.substring(1, cast).replace("''", "").indexOf('\'') < 0;
		return (sameType() || !literal) ? value
				: value.substring(0, cast + 3) + TypeText.base(TypeText.canonical(this.target.type()));
	}

	private @Nullable String collation() {
		String was = this.database.collation();
		if (this.target.collation() != null || was == null) {
			return this.target.collation();
		}
		return this.keeping.keeps(this.object, Aspect.COLLATION, was) ? was : null;
	}

	/** Only a target that says everything says this. */
	private @Nullable String onNull() {
		boolean said = this.keeping.scope().mentions(this.object.name(), this.object.part(), Aspect.STORAGE);
		return said ? this.target.onNull() : this.database.onNull();
	}

	private @Nullable String comment() {
		String was = this.database.comment();
		String wanted = this.target.comment();
		if (!this.keeping.settings().compareComments() || Objects.equals(was, wanted)) {
			return was;
		}
		return (wanted == null && was != null && this.keeping.keeps(this.object, Aspect.COMMENT, was)) ? was : wanted;
	}

}
