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

import dev.stillhead.schema.Deferral;
import dev.stillhead.schema.ForeignKeyOptions;
import dev.stillhead.schema.ForeignKeyRule;
import dev.stillhead.schema.ReferentialAction;

/**
 * A foreign key, perhaps without a name.
 *
 * @param name its name; null where it gets one by default
 * @param rule what it asks of the rows
 */
record ForeignKeyValue(@Nullable String name, ForeignKeyRule rule) implements ForeignKey, ConstraintValue {

	@Override
	public ForeignKey onDelete(ReferentialAction action, String... columns) {
		boolean sets = action == ReferentialAction.SET_NULL || action == ReferentialAction.SET_DEFAULT;
		List<String> some = Names.simple(columns);
		if (!sets && !some.isEmpty() || !this.rule.columns().containsAll(some)) {
			throw new RefusedCallException("onDelete(…) names columns that it cannot set",
					"Only SET_NULL and SET_DEFAULT set columns, and only those of the key.");
		}
		return new ForeignKeyValue(this.name,
				this.rule.withOptions(options().withOnDelete(action)).withOnDeleteColumns(some));
	}

	@Override
	public ForeignKey onUpdate(ReferentialAction action) {
		return with(options().withOnUpdate(action));
	}

	@Override
	public ForeignKey matchFull() {
		return with(options().withMatchFull());
	}

	@Override
	public ForeignKey deferrable() {
		return with(options().withDeferral(options().deferral().orDeferrable()));
	}

	@Override
	public ForeignKey initiallyDeferred() {
		return with(options().withDeferral(Deferral.INITIALLY_DEFERRED));
	}

	@Override
	public ForeignKey notValid() {
		return with(options().withValidated(false));
	}

	@Override
	public ForeignKey notEnforced() {
		return new ForeignKeyValue(this.name, this.rule.withoutEnforcement());
	}

	@Override
	public ForeignKey named(String newName) {
		return new ForeignKeyValue(Names.simple(newName), this.rule);
	}

	private ForeignKeyOptions options() {
		return this.rule.options();
	}

	private ForeignKey with(ForeignKeyOptions options) {
		return new ForeignKeyValue(this.name, this.rule.withOptions(options));
	}

}
