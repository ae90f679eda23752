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

import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.EnumType;

/**
 * The verbs that can say IF NOT EXISTS or IF EXISTS, when they do not say it.
 */
abstract class ForwardingOperations implements Operations {

	private final CreateOperations create;

	private final DropOperations drop;

	ForwardingOperations(CreateOperations create, DropOperations drop) {
		this.create = create;
		this.drop = drop;
	}

	@Override
	public void createSchema(String schema) {
		this.create.createSchema(schema);
	}

	@Override
	public void createTable(String table, TableElement... elements) {
		this.create.createTable(table, elements);
	}

	@Override
	public void addColumn(String table, Column column, Column... more) {
		this.create.addColumn(table, column, more);
	}

	@Override
	public void createIndex(String table, Index index) {
		this.create.createIndex(table, index);
	}

	@Override
	public void createSequence(Sequence sequence) {
		this.create.createSequence(sequence);
	}

	@Override
	public void createExtension(String extension) {
		this.create.createExtension(extension);
	}

	@Override
	public void addEnumValue(String enumType, String value, EnumPosition... where) {
		this.create.addEnumValue(enumType, value, where);
	}

	@Override
	public void dropSchema(String schema) {
		this.drop.dropSchema(schema);
	}

	@Override
	public void dropTable(String table) {
		this.drop.dropTable(table);
	}

	@Override
	public void dropTable(String table, TableElement first, TableElement... formerly) {
		this.drop.dropTable(table, first, formerly);
	}

	@Override
	public void dropColumn(String table, String column) {
		this.drop.dropColumn(table, column);
	}

	@Override
	public void dropColumn(String table, Column formerly) {
		this.drop.dropColumn(table, formerly);
	}

	@Override
	public void dropIndex(String table, String index) {
		this.drop.dropIndex(table, index);
	}

	@Override
	public void dropIndex(String table, Index formerly) {
		this.drop.dropIndex(table, formerly);
	}

	@Override
	public void dropConstraint(String table, String constraint) {
		this.drop.dropConstraint(table, constraint);
	}

	@Override
	public void dropConstraint(String table, Constraint formerly) {
		this.drop.dropConstraint(table, formerly);
	}

	@Override
	public void dropSequence(String sequence) {
		this.drop.dropSequence(sequence);
	}

	@Override
	public void dropSequence(Sequence formerly) {
		this.drop.dropSequence(formerly);
	}

	@Override
	public void dropDomain(String domain) {
		this.drop.dropDomain(domain);
	}

	@Override
	public void dropDomain(String domain, ColumnType type, DomainElement... formerly) {
		this.drop.dropDomain(domain, type, formerly);
	}

	@Override
	public void dropEnum(String enumType) {
		this.drop.dropEnum(enumType);
	}

	@Override
	public void dropEnum(EnumType formerly) {
		this.drop.dropEnum(formerly);
	}

	@Override
	public void dropExtension(String extension) {
		this.drop.dropExtension(extension);
	}

	@Override
	public void dropView(String view) {
		this.drop.dropView(view);
	}

	@Override
	public void dropView(String view, String formerQuery) {
		this.drop.dropView(view, formerQuery);
	}

	@Override
	public void dropMaterializedView(String view) {
		this.drop.dropMaterializedView(view);
	}

	@Override
	public void dropMaterializedView(String view, String formerQuery) {
		this.drop.dropMaterializedView(view, formerQuery);
	}

	@Override
	public void dropFunction(String signature) {
		this.drop.dropFunction(signature);
	}

	@Override
	public void dropFunction(String signature, String formerDefinition) {
		this.drop.dropFunction(signature, formerDefinition);
	}

	@Override
	public void dropTrigger(String table, String trigger) {
		this.drop.dropTrigger(table, trigger);
	}

	@Override
	public void dropTrigger(String table, String trigger, String formerDefinition) {
		this.drop.dropTrigger(table, trigger, formerDefinition);
	}

}
