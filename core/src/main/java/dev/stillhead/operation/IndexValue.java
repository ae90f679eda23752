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

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.IndexDefinition;
import dev.stillhead.schema.IndexShape;
import dev.stillhead.schema.IndexTerm;
import dev.stillhead.schema.QualifiedName;

/**
 * An index, perhaps without a name.
 *
 * @param name its name; null where it gets one by default
 * @param shape what it does
 * @param isConcurrent whether others may write to the table while it is made or dropped
 */
record IndexValue(@Nullable String name, IndexShape shape, boolean isConcurrent) implements Index, TablePart {

	static Index of(List<IndexTerm> terms) {
		return new IndexValue(null, IndexShape.of(terms), false);
	}

	@Override
	public Index unique() {
		return with(new IndexShape(this.shape.terms(), true, this.shape.nullsNotDistinct(), this.shape.include(),
				this.shape.method(), this.shape.where(), this.shape.storage()));
	}

	@Override
	public Index nullsNotDistinct() {
		return with(new IndexShape(this.shape.terms(), this.shape.unique(), true, this.shape.include(),
				this.shape.method(), this.shape.where(), this.shape.storage()));
	}

	@Override
	public Index where(String condition) {
		return with(new IndexShape(this.shape.terms(), this.shape.unique(), this.shape.nullsNotDistinct(),
				this.shape.include(), this.shape.method(), condition, this.shape.storage()));
	}

	@Override
	public Index include(String... columns) {
		return with(new IndexShape(this.shape.terms(), this.shape.unique(), this.shape.nullsNotDistinct(),
				Names.simple(columns), this.shape.method(), this.shape.where(), this.shape.storage()));
	}

	@Override
	public Index using(String method) {
		return with(new IndexShape(this.shape.terms(), this.shape.unique(), this.shape.nullsNotDistinct(),
				this.shape.include(), Names.simple(method), this.shape.where(), this.shape.storage()));
	}

	@Override
	public Index with(String storageParameter, Object value) {
		return with(new IndexShape(this.shape.terms(), this.shape.unique(), this.shape.nullsNotDistinct(),
				this.shape.include(), this.shape.method(), this.shape.where(),
				StorageParameter.added(this.shape.storage(), storageParameter, value)));
	}

	@Override
	public Index concurrently() {
		return new IndexValue(this.name, this.shape, true);
	}

	@Override
	public Index named(String newName) {
		return new IndexValue(Names.simple(newName), this.shape, this.isConcurrent);
	}

	@Override
	public void addTo(TableDraft table) {
		table.add(this);
	}

	/**
	 * The index, with a name.
	 */
	IndexDefinition resolve(QualifiedName table, DefaultNames names) {
		return new IndexDefinition((this.name != null) ? this.name : names.index(table, this.shape), this.shape);
	}

	private Index with(IndexShape changed) {
		return new IndexValue(this.name, changed, this.isConcurrent);
	}

}
