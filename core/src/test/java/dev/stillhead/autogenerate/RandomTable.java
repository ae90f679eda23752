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

import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * A table of a {@link RandomSchema}. It always has a key {@code id} and three columns for
 * references.
 *
 * @param columns what follows each other column's name
 * @param rules constraints and indexes by name
 */
record RandomTable(Map<String, String> columns, Map<String, RandomRule> rules) {

	void create(String name, Set<String> enums, StringBuilder script) {
		script.append("CREATE TABLE ")
			.append(name)
			.append(" (id bigint PRIMARY KEY, ref_1 bigint, ref_2 bigint, ref_3 bigint");
		Iterator<String> types = enums.iterator();
		this.columns.forEach((column, text) -> script.append(", ")
			.append(RandomSchema.quoted(column))
			.append(' ')
			.append(text.replace("[enum]", types.hasNext() ? RandomSchema.quoted(types.next()) : "char(3)")));
		script.append(");\nCOMMENT ON TABLE ").append(name).append(" IS '").append(this.columns.size()).append("';\n");
	}

	/** Leaves out the rules about what is not there any more. */
	void createRules(String name, Set<String> tables, StringBuilder script) {
		this.rules.forEach((rule, text) -> {
			if (this.columns.keySet().containsAll(text.columns()) && text.refersTo(tables)) {
				script.append(text.sql(name, RandomSchema.quoted(rule))).append(";\n");
			}
		});
	}

}
