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

/**
 * A change of a storage parameter.
 *
 * @param alteration what it changes
 */
record TableOptionChangeValue(TableOptionAlteration alteration) implements TableOptionChange, TableChangeValue {

	static TableOptionChange to(String name, @Nullable Object value) {
		return new TableOptionChangeValue(new TableOptionAlteration(StorageParameter.name(name),
				(value != null) ? StorageParameter.value(value) : null, null));
	}

	@Override
	public TableOptionChange was(Object value) {
		return was(new Former<>(StorageParameter.value(value)));
	}

	@Override
	public TableOptionChange wasNone() {
		return was(new Former<>(null));
	}

	private TableOptionChange was(Former<String> former) {
		return new TableOptionChangeValue(
				new TableOptionAlteration(this.alteration.name(), this.alteration.value(), former));
	}

}
