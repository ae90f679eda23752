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

import java.lang.reflect.AnnotatedElement;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.hibernate.mapping.Column;
import org.hibernate.mapping.Component;
import org.hibernate.mapping.Join;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Property;
import org.hibernate.mapping.Table;
import org.hibernate.mapping.Value;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.util.ReflectionUtils;
import org.springframework.util.StringUtils;

/**
 * Which entity and attribute each table and column comes from, and what they say it was
 * called before. The first attribute that maps a column counts.
 */
final class MappedOrigins {

	private final TableNames names;

	private final Map<MappedPlace, String> origins = new HashMap<>();

	private final Map<MappedPlace, String> formerNames = new HashMap<>();

	/**
	 * Walks through the mapping.
	 * @param entities the entities
	 * @param names names tables and columns
	 */
	MappedOrigins(Collection<PersistentClass> entities, TableNames names) {
		this.names = names;
		entities.forEach(this::addEntity);
	}

	Optional<String> origin(MappedPlace place) {
		return Optional.ofNullable(this.origins.get(place));
	}

	Optional<String> formerName(MappedPlace place) {
		return Optional.ofNullable(this.formerNames.get(place));
	}

	private void addEntity(PersistentClass entity) {
		String entityName = StringUtils.unqualify(entity.getEntityName()).replace('$', '.');
		Class<?> type = entity.hasPojoRepresentation() ? entity.getMappedClass() : null;
		boolean ownTable = !(entity.isInherited() && entity.getTable().equals(entity.getRootTable()));
		if (ownTable) {
			add(new MappedPlace(this.names.table(entity.getTable()), null), entityName, type);
		}
		Property identifier = entity.getDeclaredIdentifierProperty();
		if (identifier != null) {
			addProperty(entityName, type, identifier);
		}
		entity.getProperties().forEach((property) -> addProperty(entityName, type, property));
		addColumns(entity.getTable(), TableNames.columns(entity.getKey()), entityName, null);
		Value discriminator = entity.getDiscriminator();
		if (discriminator != null) {
			addColumns(discriminator.getTable(), TableNames.columns(discriminator), entityName, null);
		}
		entity.getJoins().forEach((join) -> addJoin(entityName, type, join));
	}

	private void addJoin(String entityName, @Nullable Class<?> type, Join join) {
		add(new MappedPlace(this.names.table(join.getTable()), null), entityName, null);
		join.getProperties().forEach((property) -> addProperty(entityName, type, property));
		addColumns(join.getTable(), TableNames.columns(join.getKey()), entityName, null);
	}

	private void addProperty(String owner, @Nullable Class<?> type, Property property) {
		String origin = property.isSynthetic() ? owner : owner + "." + property.getName();
		AnnotatedElement member = (type != null) ? member(type, property.getName()) : null;
		Value value = property.getValue();
		if (value instanceof Component component) {
			component.getProperties()
				.forEach((part) -> addProperty(origin, component.isDynamic() ? null : component.getComponentClass(),
						part));
		}
		else if (value instanceof org.hibernate.mapping.Collection collection) {
			addCollection(origin, collection);
		}
		else if (value.getTable() != null) {
			addColumns(value.getTable(), TableNames.columns(value), origin, member);
		}
	}

	private void addCollection(String origin, org.hibernate.mapping.Collection collection) {
		Table table = collection.getCollectionTable();
		if (collection.isOneToMany() || table == null) {
			return;
		}
		add(new MappedPlace(this.names.table(table), null), origin, null);
		addColumns(table, table.getColumns(), origin, null);
	}

	private void addColumns(Table table, Collection<Column> columns, String origin, @Nullable AnnotatedElement member) {
		for (Column column : columns) {
			add(new MappedPlace(this.names.table(table), TableNames.column(column)), origin,
					(columns.size() == 1) ? member : null);
		}
	}

	private void add(MappedPlace place, String origin, @Nullable AnnotatedElement said) {
		this.origins.putIfAbsent(place, origin);
		RenamedFrom renamed = (said != null) ? AnnotatedElementUtils.findMergedAnnotation(said, RenamedFrom.class)
				: null;
		if (renamed != null) {
			this.formerNames.putIfAbsent(place, renamed.value());
		}
	}

	/** The field, or the getter if that is what is annotated. */
	private static @Nullable AnnotatedElement member(Class<?> type, String property) {
		AnnotatedElement field = ReflectionUtils.findField(type, property);
		if (field != null && AnnotatedElementUtils.hasAnnotation(field, RenamedFrom.class)) {
			return field;
		}
		AnnotatedElement getter = ReflectionUtils.findMethod(type, "get" + StringUtils.capitalize(property));
		return (getter != null) ? getter : ReflectionUtils.findMethod(type, "is" + StringUtils.capitalize(property));
	}

}
