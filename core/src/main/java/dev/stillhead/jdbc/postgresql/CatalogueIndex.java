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

package dev.stillhead.jdbc.postgresql;

import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.IndexKeyPicture;
import dev.stillhead.schema.IndexPicture;
import dev.stillhead.schema.NullsOrder;

/**
 * A row of the query for indexes: an index by itself, or that of a constraint.
 *
 * @param relation the number of its table or materialised view
 * @param picture what it is
 */
record CatalogueIndex(long relation, IndexPicture picture) {

	static CatalogueIndex of(CatalogueRow row) throws SQLException {
		int keyCount = row.number("keys");
		List<String> texts = row.texts("texts");
		IndexPicture picture = new IndexPicture(row.text("name"), row.text("method"), keys(row, texts, keyCount),
				texts.subList(keyCount, texts.size()), row.flag("is_unique"), row.flag("nulls_not_distinct"),
				row.textOrNull("predicate"), row.flag("valid"), row.options(), row.comment());
		return new CatalogueIndex(row.oid("relation"), picture);
	}

	private static List<IndexKeyPicture> keys(CatalogueRow row, List<String> texts, int count) throws SQLException {
		List<@Nullable Boolean> expressions = row.elements("expressions");
		List<@Nullable String> opclasses = row.elements("opclasses");
		List<@Nullable String> collations = row.elements("collations");
		List<@Nullable Boolean> descending = row.elements("descending");
		List<@Nullable Boolean> nullsFirst = row.elements("nulls_first");
		return IntStream.range(0, count).mapToObj((i) -> {
			boolean downwards = Boolean.TRUE.equals(descending.get(i));
			return new IndexKeyPicture(texts.get(i), Boolean.TRUE.equals(expressions.get(i)), opclasses.get(i),
					collations.get(i), downwards, nulls(downwards, Boolean.TRUE.equals(nullsFirst.get(i))));
		}).toList();
	}

	private static @Nullable NullsOrder nulls(boolean descending, boolean first) {
		if (descending == first) {
			return null;
		}
		return first ? NullsOrder.FIRST : NullsOrder.LAST;
	}

}
