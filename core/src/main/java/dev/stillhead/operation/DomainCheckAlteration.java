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

import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.sql.SourceLocation;

/**
 * A check of a domain that comes or goes.
 *
 * @param name its name
 * @param check what it is, or was; null if nobody said
 * @param added whether it comes
 */
public record DomainCheckAlteration(String name, @Nullable ConstraintDefinition check,
		boolean added) implements DomainAlteration {

	/**
	 * Refuses to add what nobody has described.
	 */
	public DomainCheckAlteration {
		Objects.requireNonNull(name, "'name' must not be null");
		if (added) {
			Objects.requireNonNull(check, "'check' must not be null");
		}
	}

	@Override
	public DomainAlteration reverse(SourceLocation location) {
		if (this.check == null) {
			throw IrreversibleOperationException.missing(location, "dropCheck(\"%s\")".formatted(this.name),
					"what the check was", "dropCheck(check(…).named(\"%s\"))".formatted(this.name));
		}
		return new DomainCheckAlteration(this.name, this.check, !this.added);
	}

	@Override
	public <R> R accept(Visitor<R> visitor) {
		return visitor.check(this);
	}

}
