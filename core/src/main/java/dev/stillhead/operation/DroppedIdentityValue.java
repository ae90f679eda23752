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

import dev.stillhead.schema.Identity;

/**
 * A column that is no identity any more.
 *
 * @param alteration what it changes
 */
record DroppedIdentityValue(IdentityAlteration alteration) implements DroppedIdentity, ColumnChangeValue {

	@Override
	public DroppedIdentity wasAlways() {
		return was(Identity.ALWAYS);
	}

	@Override
	public DroppedIdentity wasByDefault() {
		return was(Identity.BY_DEFAULT);
	}

	private static DroppedIdentity was(Identity former) {
		return new DroppedIdentityValue(new IdentityAlteration(null, new Former<>(former)));
	}

}
