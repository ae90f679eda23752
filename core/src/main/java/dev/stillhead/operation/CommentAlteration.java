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
import dev.stillhead.sql.SourceLocation;

/**
 * Another comment for a column, or none.
 *
 * @param comment the comment; null for none
 * @param former the comment it had; null if nobody said
 */
public record CommentAlteration(@Nullable String comment, @Nullable Former<String> former) implements ColumnAlteration {

	@Override
	public ColumnAlteration reverse(SourceLocation location) {
		if (this.former == null) {
			String call = (this.comment != null) ? "setComment(…)" : "dropComment()";
			throw IrreversibleOperationException.missing(location, call, "what the comment was",
					call + ".was(…)" + ((this.comment != null) ? " or " + call + ".wasNone()" : ""));
		}
		return new CommentAlteration(this.former.value(), new Former<>(this.comment));
	}

	@Override
	public ColumnAlteration knowing(ColumnDefinition before) {
		return (this.former != null) ? this : new CommentAlteration(this.comment, new Former<>(before.comment()));
	}

	@Override
	public ColumnDefinition applyTo(ColumnDefinition before) {
		return before.withComment(this.comment);
	}

	@Override
	public boolean goesWithColumn() {
		return true;
	}

	@Override
	public <R> R accept(ColumnAlterationVisitor<R> visitor) {
		return visitor.comment(this);
	}

}
