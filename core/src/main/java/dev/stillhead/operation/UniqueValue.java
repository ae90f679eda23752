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

import dev.stillhead.schema.Deferral;
import dev.stillhead.schema.UniqueRule;

/**
 * A unique constraint, perhaps without a name.
 *
 * @param name its name; null where it gets one by default
 * @param rule what it asks of the rows
 */
record UniqueValue(@Nullable String name, UniqueRule rule) implements Unique, ConstraintValue {

	@Override
	public Unique nullsNotDistinct() {
		return with(new UniqueRule(this.rule.columns(), true, this.rule.include(), this.rule.deferral(),
				this.rule.storage()));
	}

	@Override
	public Unique include(String... columns) {
		return with(new UniqueRule(this.rule.columns(), this.rule.nullsNotDistinct(), Names.simple(columns),
				this.rule.deferral(), this.rule.storage()));
	}

	@Override
	public Unique with(String parameter, Object value) {
		return with(new UniqueRule(this.rule.columns(), this.rule.nullsNotDistinct(), this.rule.include(),
				this.rule.deferral(), StorageParameter.added(this.rule.storage(), parameter, value)));
	}

	@Override
	public Unique deferrable() {
		return with(this.rule.deferral().orDeferrable());
	}

	@Override
	public Unique initiallyDeferred() {
		return with(Deferral.INITIALLY_DEFERRED);
	}

	@Override
	public Unique named(String newName) {
		return new UniqueValue(Names.simple(newName), this.rule);
	}

	private Unique with(Deferral deferral) {
		return with(new UniqueRule(this.rule.columns(), this.rule.nullsNotDistinct(), this.rule.include(), deferral,
				this.rule.storage()));
	}

	private Unique with(UniqueRule changed) {
		return new UniqueValue(this.name, changed);
	}

}
