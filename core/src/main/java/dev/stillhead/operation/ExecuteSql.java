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

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SourceLocation;

/**
 * Runs one or more statements.
 *
 * @param location the line that says it
 * @param sql the statements
 * @param undo what takes them back: null if nobody said, empty if there is nothing to
 * take back
 */
public record ExecuteSql(SourceLocation location, String sql, @Nullable String undo) implements MigrateOperation {

	/**
	 * Refuses null.
	 */
	public ExecuteSql {
		Objects.requireNonNull(sql, "'sql' must not be null");
	}

	@Override
	public List<MigrateOperation> reverse() {
		if (this.undo == null) {
			throw IrreversibleOperationException.missing(this.location, "execute", "what takes the statement back",
					"execute(sql(\"…\").undoneBy(\"…\")) or execute(sql(\"…\").needsNoUndo())");
		}
		return this.undo.isEmpty() ? List.of() : List.of(new ExecuteSql(this.location, this.undo, this.sql));
	}

	@Override
	public <R extends @Nullable Object> R accept(OperationVisitor<R> visitor) {
		return visitor.executeSql(this);
	}

}
