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

import dev.stillhead.schema.Counting;
import dev.stillhead.schema.Identity;

/**
 * A column that becomes an identity.
 *
 * @param identity who numbers its rows
 * @param counting how it counts
 */
record AddedIdentityValue(Identity identity,
		Counting counting) implements AddedIdentity, CounterValue<AddedIdentity>, ColumnChangeValue {

	@Override
	public AddedIdentity with(Counting another) {
		return new AddedIdentityValue(this.identity, another);
	}

	@Override
	public ColumnAlteration alteration() {
		return IdentityAlteration.added(this.identity, this.counting);
	}

}
