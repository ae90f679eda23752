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

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.QualifiedName;
import dev.stillhead.sql.SourceLocation;

/**
 * Changes a sequence.
 *
 * @param location the line that says it
 * @param sequence its name
 * @param changes what changes
 */
public record AlterSequence(SourceLocation location, QualifiedName sequence,
		List<SequenceChange> changes) implements MigrateOperation {

	/**
	 * Copies the changes.
	 */
	public AlterSequence {
		changes = List.copyOf(changes);
	}

	@Override
	public List<MigrateOperation> reverse() {
		return List.of(new AlterSequence(this.location, this.sequence,
				Reversed.of(this.changes.stream().map((change) -> change.reverse(this.location)).toList())));
	}

	@Override
	public <R extends @Nullable Object> R accept(OperationVisitor<R> visitor) {
		return visitor.alterSequence(this);
	}

}
