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
 * Changes a domain.
 *
 * @param location the line that says it
 * @param domain its name
 * @param changes what changes, in order
 */
public record AlterDomain(SourceLocation location, QualifiedName domain,
		List<DomainAlteration> changes) implements MigrateOperation {

	/**
	 * Copies the changes.
	 */
	public AlterDomain {
		changes = List.copyOf(changes);
	}

	@Override
	public List<MigrateOperation> reverse() {
		return List.of(new AlterDomain(this.location, this.domain,
				Reversed.of(this.changes.stream().map((change) -> change.reverse(this.location)).toList())));
	}

	@Override
	public <R extends @Nullable Object> R accept(OperationVisitor<R> visitor) {
		return visitor.alterDomain(this);
	}

}
