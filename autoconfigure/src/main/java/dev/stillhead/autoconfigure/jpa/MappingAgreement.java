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

package dev.stillhead.autoconfigure.jpa;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

import org.hibernate.boot.Metadata;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Value;
import org.springframework.util.StringUtils;

/**
 * Looks whether entities that share a table agree on the types of its columns. Hibernate
 * takes the first and says nothing.
 */
final class MappingAgreement {

	private final Metadata metadata;

	private final TableNames names;

	private final Map<MappedPlace, Said> said = new HashMap<>();

	private MappingAgreement(Metadata metadata, TableNames names) {
		this.metadata = metadata;
		this.names = names;
	}

	/**
	 * Looks at all entities.
	 * @param metadata the mapping
	 * @param names names its tables and columns
	 * @throws EntitiesDisagreeException if two of them do not agree
	 */
	static void check(Metadata metadata, TableNames names) {
		MappingAgreement agreement = new MappingAgreement(metadata, names);
		metadata.getEntityBindings().forEach(agreement::check);
	}

	private void check(PersistentClass entity) {
		String name = StringUtils.unqualify(entity.getEntityName());
		Property identifier = entity.getDeclaredIdentifierProperty();
		if (identifier != null) {
			check(name, identifier);
		}
		entity.getProperties().forEach((property) -> check(name, property));
	}

	private void check(String owner, Property property) {
		Value value = property.getValue();
		String origin = owner + "." + property.getName();
		if (value instanceof Component component) {
			component.getProperties().forEach((part) -> check(origin, part));
		}
		else if (value.isSimpleValue() && value.getTable() != null && value.getTable().isPhysicalTable()) {
			check(origin, value, TableNames.columns(value));
		}
	}

	private void check(String origin, Value value, Collection<Column> columns) {
		for (Column column : columns) {
			String type = column.getSqlType(this.metadata);
			MappedPlace place = new MappedPlace(this.names.table(value.getTable()), TableNames.column(column));
			Said before = this.said.putIfAbsent(place, new Said(origin, type));
			if (before != null && !before.type().equals(type)) {
				throw new EntitiesDisagreeException(place.table() + "." + place.column(),
						before.origin() + ": " + before.type(), origin + ": " + type);
			}
		}
	}

	/**
	 * What an attribute says of its column.
	 *
	 * @param origin the attribute
	 * @param type the column's type as SQL
	 */
	private record Said(String origin, String type) {
	}

}
