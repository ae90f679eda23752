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

package dev.stillhead.autogenerate;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ColumnDefinition;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.Counting;
import dev.stillhead.schema.Generated;
import dev.stillhead.schema.GeneratedPicture;
import dev.stillhead.schema.IdentityPicture;
import dev.stillhead.schema.Nullability;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequenceOptions;
import dev.stillhead.schema.Value;

/**
 * Columns in the words of operations.
 */
final class ColumnWords {

	private ColumnWords() {
	}

	static ColumnDefinition definition(ColumnPicture column, Vocabulary words) {
		GeneratedPicture generated = column.generated();
		IdentityPicture identity = column.identity();
		return new ColumnDefinition(column.name(), words.type(column), isNotNull(column),
				(identity != null) ? null : defaultValue(column, words),
				(identity != null) ? identity.identity() : null,
				(generated != null) ? new Generated(words.names().condition(generated.expression()), generated.stored())
						: null,
				collation(column.collation()), column.comment(),
				(identity != null) ? counting(identity.options()) : null);
	}

	static boolean isNotNull(ColumnPicture column) {
		return column.nullability() != Nullability.NULLABLE;
	}

	static @Nullable Value defaultValue(ColumnPicture column, Vocabulary words) {
		String sql = column.defaultValue();
		return (sql != null) ? words.value(sql, column) : null;
	}

	private static @Nullable QualifiedName collation(@Nullable String collation) {
		return (collation != null) ? QualifiedName.parse(collation) : null;
	}

	static String type(ColumnPicture column, Vocabulary words) {
		return words.names().expression(TypeText.shortened(TypeText.canonical(column.type())));
	}

	/** How an identity counts; null for the server's own way. */
	static @Nullable Counting counting(@Nullable SequenceOptions options) {
		return (options != null) ? SequenceWords.counting(options) : null;
	}

	/** The column for people: {@code varchar(200) not null}. */
	static String text(ColumnPicture column) {
		IdentityPicture identity = column.identity();
		GeneratedPicture generated = column.generated();
		return TypeText.shortened(TypeText.canonical(column.type())) + (isNotNull(column) ? " not null" : "")
				+ ((column.defaultValue() != null) ? " default " + column.defaultValue() : "")
				+ ((identity != null) ? " identity" : "")
				+ ((generated != null) ? " generated as (" + ExpressionText.bare(generated.expression()) + ")" : "");
	}

}
