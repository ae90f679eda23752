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

import dev.stillhead.schema.CheckRule;

/**
 * A check, perhaps without a name.
 *
 * @param name its name; null where it gets one by default
 * @param rule what it asks of the rows
 */
record CheckValue(@Nullable String name, CheckRule rule) implements Check, ConstraintValue {

	@Override
	public Check notValid() {
		return new CheckValue(this.name, new CheckRule(this.rule.condition(), false, this.rule.enforced()));
	}

	@Override
	public Check notEnforced() {
		return new CheckValue(this.name, new CheckRule(this.rule.condition(), this.rule.validated(), false));
	}

	@Override
	public Check named(String newName) {
		return new CheckValue(Names.simple(newName), this.rule);
	}

}
