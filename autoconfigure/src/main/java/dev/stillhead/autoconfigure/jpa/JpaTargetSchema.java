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

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.PersistenceException;
import org.hibernate.AssertionFailure;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.PersistentClass;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.util.ClassUtils;

import dev.stillhead.autogenerate.TargetSchema;
import dev.stillhead.autogenerate.TargetScope;
import dev.stillhead.runtime.Phrases;
import dev.stillhead.schema.DatabaseProduct;

/**
 * The schema that the entities of a persistence unit want. Immutable.
 */
final class JpaTargetSchema implements TargetSchema {

	static final String SQLITE_DIALECT = "org.hibernate.community.dialect.SQLiteDialect";

	private static final String DIALECT = "hibernate.dialect";

	private static final int NAMES_SHOWN = 8;

	private final List<String> ddl;

	private final TargetScope scope;

	private final Set<String> entities;

	private final DatabaseProduct product;

	private JpaTargetSchema(List<String> ddl, TargetScope scope, Set<String> entities, DatabaseProduct product) {
		this.ddl = ddl;
		this.scope = scope;
		this.entities = entities;
		this.product = product;
	}

	/**
	 * Reads the entities of a unit.
	 * @param unit the unit
	 * @param product the database
	 * @param connectionSchema the schema of tables that name none; null if the database
	 * has no schemas
	 * @param beans the application's beans
	 * @return the schema; null if the unit has no entities
	 * @throws EntitiesNotMappedException if Hibernate refuses the mapping
	 * @throws SqliteDialectMissingException if Hibernate does not know the database
	 */
	static @Nullable JpaTargetSchema of(PersistenceUnit unit, DatabaseProduct product,
			@Nullable String connectionSchema, ConfigurableListableBeanFactory beans) {
		try (HibernateModel model = HibernateModel.of(unit, product, beans)) {
			MetadataImplementor metadata = model.metadata();
			if (metadata.getEntityBindings().isEmpty()) {
				return null;
			}
			TableNames names = TableNames.of(metadata.getDatabase().getDefaultNamespace(), connectionSchema);
			MappingAgreement.check(metadata, names);
			Set<String> entities = new TreeSet<>();
			metadata.getEntityBindings().stream().map(PersistentClass::getEntityName).forEach(entities::add);
			List<String> ddl = product.isSqlite() ? new SqliteDdl(metadata).complete(model.ddl()) : model.ddl();
			TargetScope scope = new JpaTargetScope(metadata, names);
			return new JpaTargetSchema(ddl, product.isSqlite() ? new SqliteTargetScope(scope) : scope, entities,
					product);
		}
		catch (PersistenceException | AssertionFailure ex) {
			if (product.isSqlite() && !unit.settings().containsKey(DIALECT)
					&& !ClassUtils.isPresent(SQLITE_DIALECT, beans.getBeanClassLoader())) {
				throw new SqliteDialectMissingException(ex);
			}
			throw new EntitiesNotMappedException(ex);
		}
	}

	@Override
	public String title() {
		List<String> names = this.entities.stream().map(ClassUtils::getShortName).sorted().toList();
		String shown = String.join(", ", names.subList(0, Math.min(names.size(), NAMES_SHOWN)));
		String count = (names.size() == 1) ? "1 entity" : names.size() + " entities";
		return count + " of " + commonPackage() + " (" + shown + ((names.size() > NAMES_SHOWN) ? ", …" : "") + ")";
	}

	private String commonPackage() {
		List<String> packages = this.entities.stream().map(ClassUtils::getPackageName).distinct().toList();
		String common = packages.get(0);
		for (String other : packages) {
			while (!other.equals(common) && !other.startsWith(common + ".") && !common.isEmpty()) {
				common = common.substring(0, Math.max(common.lastIndexOf('.'), 0));
			}
		}
		return common.isEmpty() ? Phrases.count(packages.size(), "package") : common;
	}

	@Override
	public List<String> ddl(DatabaseProduct wanted) {
		if (!wanted.equals(this.product)) {
			throw new IllegalArgumentException("'product' must be " + this.product);
		}
		return this.ddl;
	}

	@Override
	public TargetScope scope() {
		return this.scope;
	}

}
