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

import java.util.Map;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.Partitioning;
import dev.stillhead.schema.TableLayout;

/**
 * Gathers how a new table keeps its rows. Mutable, for one call.
 */
final class TableLayoutDraft {

	private final Map<String, String> options = new TreeMap<>();

	private boolean unlogged;

	private @Nullable Partitioning partitioning;

	void unlogged() {
		this.unlogged = true;
	}

	void option(String name, String value) {
		if (this.options.put(name, value) != null) {
			throw new RefusedCallException("the table option %s is given twice".formatted(name), "Leave one out.");
		}
	}

	void partitionBy(Partitioning newPartitioning) {
		if (this.partitioning != null) {
			throw new RefusedCallException("a table is partitioned in one way", "Leave one out.");
		}
		this.partitioning = newPartitioning;
	}

	@Nullable Partitioning partitioning() {
		return this.partitioning;
	}

	/**
	 * What was said; null if nothing was.
	 */
	@Nullable TableLayout resolve() {
		boolean said = this.unlogged || this.partitioning != null || !this.options.isEmpty();
		return said ? new TableLayout(this.partitioning, this.unlogged, this.options) : null;
	}

}
