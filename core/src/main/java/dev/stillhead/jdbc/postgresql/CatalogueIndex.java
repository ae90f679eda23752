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
 * @param relation its table or materialised view
 * @param picture what it is
 */
record CatalogueIndex(CatalogueRelation relation, IndexPicture picture) {

	/** The collation of the database, as {@code pg_collation} has it. */
	private static final long DEFAULT_COLLATION = 100;

	/** The bits of {@code indoption}. */
	private static final int DESCENDING = 1;

	private static final int NULLS_FIRST = 2;

	static CatalogueIndex of(CatalogueRow row, CatalogueRelation relation) throws SQLException {
		List<Integer> numbers = row.numbers("numbers");
		int keyCount = row.number("keys");
		List<String> include = numbers.subList(keyCount, numbers.size()).stream().map(relation::columnName).toList();
		IndexPicture picture = new IndexPicture(row.text("name"), row.text("method"),
				keys(row, numbers.subList(0, keyCount), relation), include, row.flag("is_unique"),
				row.flag("nulls_not_distinct"), row.textOrNull("predicate"), row.flag("valid"), row.options(),
				row.comment());
		return new CatalogueIndex(relation, picture);
	}

	private static List<IndexKeyPicture> keys(CatalogueRow row, List<Integer> numbers, CatalogueRelation relation)
			throws SQLException {
		List<@Nullable String> expressions = row.elements("expressions");
		List<@Nullable String> opclasses = row.elements("opclasses");
		List<@Nullable String> collations = row.elements("collations");
		List<Long> collationOids = row.oids("collation_oids");
		List<Integer> orders = row.numbers("orders");
		return IntStream.range(0, numbers.size()).mapToObj((i) -> {
			int number = numbers.get(i);
			boolean expression = number == 0;
			String text = expression ? String.valueOf(expressions.get(i)) : relation.columnName(number);
			long usual = expression ? DEFAULT_COLLATION : relation.collationOf(number);
			long sorting = collationOids.get(i);
			String collation = (sorting != 0 && sorting != usual) ? collation(collations, i) : null;
			boolean descending = (orders.get(i) & DESCENDING) != 0;
			return new IndexKeyPicture(text, expression, opclasses.isEmpty() ? null : opclasses.get(i), collation,
					descending, nulls(descending, (orders.get(i) & NULLS_FIRST) != 0));
		}).toList();
	}

	/** There are no texts where every collation is the database's own. */
	private static @Nullable String collation(List<@Nullable String> collations, int key) {
		return collations.isEmpty() ? "\"default\"" : collations.get(key);
	}

	private static @Nullable NullsOrder nulls(boolean descending, boolean first) {
		if (descending == first) {
			return null;
		}
		return first ? NullsOrder.FIRST : NullsOrder.LAST;
	}

}
