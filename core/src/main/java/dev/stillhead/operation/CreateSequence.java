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

import dev.stillhead.schema.SequenceDefinition;
import dev.stillhead.sql.SourceLocation;

/**
 * Makes a sequence.
 *
 * @param location the line that says it
 * @param sequence the sequence
 * @param ifNotExists whether a sequence of that name is no error
 */
public record CreateSequence(SourceLocation location, SequenceDefinition sequence,
		boolean ifNotExists) implements MigrateOperation {

	@Override
	public List<MigrateOperation> reverse() {
		if (this.ifNotExists) {
			throw IrreversibleOperationException.ifNotExists(this.location, "createSequence");
		}
		return List.of(new DropSequence(this.location, this.sequence.name(), this.sequence, false));
	}

	@Override
	public <R extends @Nullable Object> R accept(OperationVisitor<R> visitor) {
		return visitor.createSequence(this);
	}

}
