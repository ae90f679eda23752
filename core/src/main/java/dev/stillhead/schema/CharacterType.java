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

package dev.stillhead.schema;

/**
 * Characters of a limited or a fixed length.
 *
 * @param length how many characters
 * @param varying whether there may be fewer
 */
public record CharacterType(int length, boolean varying) implements ColumnType {

	/**
	 * Refuses what no database has.
	 */
	public CharacterType {
		if (length < 1) {
			throw new IllegalArgumentException("%d is no length for characters; it is at least 1".formatted(length));
		}
	}

	@Override
	public <R> R accept(ColumnTypeVisitor<R> visitor) {
		return visitor.character(this);
	}

}
