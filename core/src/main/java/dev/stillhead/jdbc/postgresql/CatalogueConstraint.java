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

import dev.stillhead.schema.CheckPicture;
import dev.stillhead.schema.Deferral;
import dev.stillhead.schema.ExclusionPicture;
import dev.stillhead.schema.ForeignKeyOptions;
import dev.stillhead.schema.ForeignKeyPicture;
import dev.stillhead.schema.IndexPicture;
import dev.stillhead.schema.KeyPicture;
import dev.stillhead.schema.ReferentialAction;

/**
 * A row of the query for constraints as a picture. The codes are those of
 * {@code pg_constraint}.
 */
final class CatalogueConstraint {

	private CatalogueConstraint() {
	}

	static KeyPicture key(CatalogueRow row, CatalogueIndex of) throws SQLException {
		IndexPicture index = of.picture();
		return new KeyPicture(row.text("name"), columns(row, "numbers", of.relation()), index.include(),
				index.nullsNotDistinct(), row.flag("period"), deferral(row), index.storage(), row.comment());
	}

	static CheckPicture check(CatalogueRow row) throws SQLException {
		return new CheckPicture(row.text("name"), row.text("expression"), row.flag("validated"), row.flag("enforced"),
				row.flag("no_inherit"), row.comment());
	}

	static ExclusionPicture exclusion(CatalogueRow row, IndexPicture index) throws SQLException {
		List<String> operators = row.texts("operators");
		List<ExclusionPicture.Element> elements = IntStream.range(0, operators.size())
			.mapToObj((i) -> new ExclusionPicture.Element(index.keys().get(i), operators.get(i)))
			.toList();
		return new ExclusionPicture(row.text("name"), index.method(), elements, index.include(), index.where(),
				deferral(row), index.storage(), row.comment());
	}

	static ForeignKeyPicture foreignKey(CatalogueRow row, CatalogueRelation relation) throws SQLException {
		ForeignKeyOptions options = new ForeignKeyOptions(action(row.code("on_delete")), action(row.code("on_update")),
				row.flag("match_full"), deferral(row), row.flag("validated"));
		return new ForeignKeyPicture(row.text("name"), columns(row, "numbers", relation),
				row.name("target_schema", "target"), row.texts("target_columns"), options,
				columns(row, "on_delete_numbers", relation), row.flag("period"), row.flag("enforced"), row.comment());
	}

	private static List<String> columns(CatalogueRow row, String numbers, CatalogueRelation relation)
			throws SQLException {
		return row.numbers(numbers).stream().map(relation::columnName).toList();
	}

	private static Deferral deferral(CatalogueRow row) throws SQLException {
		if (row.flag("deferred")) {
			return Deferral.INITIALLY_DEFERRED;
		}
		return row.flag("deferrable") ? Deferral.DEFERRABLE : Deferral.NOT_DEFERRABLE;
	}

	private static ReferentialAction action(char code) {
		return switch (code) {
			case 'r' -> ReferentialAction.RESTRICT;
			case 'c' -> ReferentialAction.CASCADE;
			case 'n' -> ReferentialAction.SET_NULL;
			case 'd' -> ReferentialAction.SET_DEFAULT;
			default -> ReferentialAction.NO_ACTION;
		};
	}

}
