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

package dev.stillhead.dialect;

import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.Partitioning;
import dev.stillhead.schema.TableLayout;

/**
 * What CREATE TABLE says of how rows are kept.
 *
 * @param names writes the names of columns
 */
record TableLayoutSql(NameSql names) {

	/**
	 * What stands behind CREATE.
	 */
	static String before(@Nullable TableLayout layout) {
		return (layout != null && layout.unlogged()) ? "UNLOGGED " : "";
	}

	/**
	 * What stands behind the parentheses.
	 */
	String behind(@Nullable TableLayout layout) {
		if (layout == null) {
			return "";
		}
		Partitioning partitioning = layout.partitioning();
		return ((partitioning != null) ? " PARTITION BY " + partitioning.strategy() + " "
				+ new IndexTermSql(this.names).list(partitioning.terms()) : "") + with(layout.options());
	}

	private static String with(Map<String, String> options) {
		return options.isEmpty() ? ""
				: options.entrySet()
					.stream()
					.map((option) -> option.getKey() + " = " + option.getValue())
					.collect(Collectors.joining(", ", " WITH (", ")"));
	}

}
