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

package dev.stillhead.operation;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.Counting;
import dev.stillhead.schema.Identity;
import dev.stillhead.sql.SourceLocation;

/**
 * A column that becomes an identity, is none any more, or is numbered by somebody else.
 * The numbers begin anew each time but the last.
 *
 * @param identity who numbers its rows; null for nobody
 * @param former who numbered them; null if nobody said
 * @param counting how they are to be counted; null for the database's own way, or if that
 * stays as it is
 * @param formerCounting how they were counted; null for the database's own way, or if
 * that stays as it is
 */
public record IdentityAlteration(@Nullable Identity identity, @Nullable Former<Identity> former,
		@Nullable Counting counting, @Nullable Counting formerCounting) implements ColumnAlteration {

	/**
	 * Takes the usual counting for nothing said.
	 */
	public IdentityAlteration {
		counting = Counting.USUAL.equals(counting) ? null : counting;
		formerCounting = Counting.USUAL.equals(formerCounting) ? null : formerCounting;
	}

	/**
	 * A column that becomes an identity.
	 * @param identity who numbers its rows
	 * @param counting how; null for the database's own way
	 * @return the change
	 */
	public static IdentityAlteration added(Identity identity, @Nullable Counting counting) {
		return new IdentityAlteration(identity, new Former<>(null), counting, null);
	}

	/**
	 * A column that is no identity any more.
	 * @param former who numbered its rows
	 * @param counting how; null for the database's own way
	 * @return the change
	 */
	public static IdentityAlteration dropped(Identity former, @Nullable Counting counting) {
		return new IdentityAlteration(null, new Former<>(former), null, counting);
	}

	/**
	 * An identity that is numbered by somebody else from now on.
	 * @param identity who numbers its rows
	 * @return the change
	 */
	public static IdentityAlteration changed(Identity identity) {
		return new IdentityAlteration(identity,
				new Former<>((identity == Identity.ALWAYS) ? Identity.BY_DEFAULT : Identity.ALWAYS), null, null);
	}

	/**
	 * Whether the column was an identity before and stays one.
	 * @return whether only who numbers its rows is another
	 */
	public boolean staysIdentity() {
		return this.identity != null && this.former != null && this.former.value() != null;
	}

	@Override
	public ColumnAlteration reverse(SourceLocation location) {
		if (this.former == null) {
			throw IrreversibleOperationException.missing(location, "dropIdentity()", "which identity the column was",
					"dropIdentity().wasAlways() or dropIdentity().wasByDefault()");
		}
		return new IdentityAlteration(this.former.value(), new Former<>(this.identity), this.formerCounting,
				this.counting);
	}

	@Override
	public ColumnAlteration knowing(ColumnDefinition before) {
		return (this.former != null) ? this : new IdentityAlteration(this.identity, new Former<>(before.identity()),
				this.counting, before.counting());
	}

	@Override
	public ColumnDefinition applyTo(ColumnDefinition before) {
		return before.withIdentity(this.identity,
				staysIdentity() ? Objects.requireNonNullElse(before.counting(), Counting.USUAL) : this.counting);
	}

	@Override
	public boolean goesWithColumn() {
		return false;
	}

	@Override
	public <R> R accept(ColumnAlterationVisitor<R> visitor) {
		return visitor.identity(this);
	}

}
