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

import dev.stillhead.schema.ColumnType;

/**
 * A change of type.
 *
 * @param alteration what it changes
 */
record TypeChangeValue(TypeAlteration alteration) implements TypeChange, ColumnChangeValue {

	@Override
	public TypeChange using(String expression) {
		return new TypeChangeValue(new TypeAlteration(this.alteration.type(), expression, this.alteration.former(),
				this.alteration.usingBack()));
	}

	@Override
	public TypeChange was(ColumnType type) {
		return new TypeChangeValue(new TypeAlteration(this.alteration.type(), this.alteration.using(), type, null));
	}

	@Override
	public TypeChange was(ColumnType type, String usingBack) {
		return new TypeChangeValue(
				new TypeAlteration(this.alteration.type(), this.alteration.using(), type, usingBack));
	}

}
