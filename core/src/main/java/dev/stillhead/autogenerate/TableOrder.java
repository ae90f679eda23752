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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import dev.stillhead.schema.ForeignKeyPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.TablePicture;

/**
 * Tables in the order in which they can be made: what others refer to comes first. Where
 * they refer to each other in a circle, the first by name comes first.
 */
final class TableOrder {

	private final Map<QualifiedName, TablePicture> tables = new LinkedHashMap<>();

	private final Set<QualifiedName> visited = new HashSet<>();

	private final List<TablePicture> ordered = new ArrayList<>();

	private TableOrder(List<TablePicture> tables) {
		tables.forEach((table) -> this.tables.put(table.name(), table));
	}

	static List<TablePicture> of(List<TablePicture> tables) {
		TableOrder order = new TableOrder(tables);
		tables.forEach(order::visit);
		return order.ordered;
	}

	private void visit(TablePicture table) {
		if (!this.visited.add(table.name())) {
			return;
		}
		for (ForeignKeyPicture key : table.foreignKeys()) {
			TablePicture other = this.tables.get(key.table());
			if (other != null) {
				visit(other);
			}
		}
		QualifiedName parent = table.family().partitionOf();
		if (parent != null && this.tables.containsKey(parent)) {
			visit(this.tables.get(parent));
		}
		this.ordered.add(table);
	}

}
