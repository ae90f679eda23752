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

package dev.stillhead.autoconfigure.cli.command;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.stillhead.autogenerate.Comparison;
import dev.stillhead.autogenerate.Fills;
import dev.stillhead.schema.ColumnPicture;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.SequencePicture.Owner;
import dev.stillhead.schema.TablePicture;

/**
 * Finds the columns that {@code --fill} names.
 */
final class FillOptions {

	private final Comparison comparison;

	/**
	 * For one comparison.
	 * @param comparison what was found
	 */
	FillOptions(Comparison comparison) {
		this.comparison = comparison;
	}

	/**
	 * Reads options.
	 * @param options each a column, {@code =} and an SQL expression
	 * @return the expressions by column
	 * @throws WrongUsageException if one names no column
	 */
	Fills read(List<String> options) {
		Map<Owner, String> fills = new LinkedHashMap<>();
		for (String option : options) {
			int equals = option.indexOf('=');
			if (equals < 1 || option.substring(equals + 1).isBlank()) {
				throw new WrongUsageException("\"%s\" does not say what is filled with what.".formatted(option),
						"--fill users.state=\"'new'\"");
			}
			fills.put(find(option.substring(0, equals).strip()), option.substring(equals + 1).strip());
		}
		return new Fills(fills);
	}

	private Owner find(String name) {
		return find(this.comparison.after(), name).or(() -> find(this.comparison.before(), name))
			.orElseThrow(() -> new WrongUsageException("There is no column %s to be filled.".formatted(name),
					"Name table and column as the model has them: --fill users.state=\"'new'\""));
	}

	private static Optional<Owner> find(DatabaseSchema picture, String name) {
		for (TablePicture table : picture.tables()) {
			for (ColumnPicture column : table.columns()) {
				String full = table.name() + "." + new QualifiedName(null, column.name());
				if (full.equals(name) || full.endsWith("." + name)) {
					return Optional.of(new Owner(table.name(), column.name()));
				}
			}
		}
		return Optional.empty();
	}

}
