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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.Identity;
import dev.stillhead.sql.SourceLocation;

/**
 * A column that becomes an identity, or is none any more. The numbers begin anew each
 * time.
 *
 * @param identity who numbers its rows; null for nobody
 * @param former who numbered them; null if nobody said
 */
public record IdentityAlteration(@Nullable Identity identity,
		@Nullable Former<Identity> former) implements ColumnAlteration {

	@Override
	public ColumnAlteration reverse(SourceLocation location) {
		if (this.former == null) {
			throw IrreversibleOperationException.missing(location, "dropIdentity()", "which identity the column was",
					"dropIdentity().wasAlways() or dropIdentity().wasByDefault()");
		}
		return new IdentityAlteration(this.former.value(), new Former<>(this.identity));
	}

	@Override
	public ColumnAlteration knowing(ColumnDefinition before) {
		return (this.former != null) ? this : new IdentityAlteration(this.identity, new Former<>(before.identity()));
	}

	@Override
	public ColumnDefinition applyTo(ColumnDefinition before) {
		return before.withIdentity(this.identity);
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
