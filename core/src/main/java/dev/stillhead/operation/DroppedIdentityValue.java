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
 * A column that is no identity any more; nobody said what it was.
 */
record DroppedIdentityValue() implements DroppedIdentity, ColumnChangeValue {

	@Override
	public FormerIdentity wasAlways() {
		return new FormerIdentityValue(Identity.ALWAYS, Counting.USUAL);
	}

	@Override
	public FormerIdentity wasByDefault() {
		return new FormerIdentityValue(Identity.BY_DEFAULT, Counting.USUAL);
	}

	@Override
	public ColumnAlteration alteration() {
		return new IdentityAlteration(null, null, null, null);
	}

}
