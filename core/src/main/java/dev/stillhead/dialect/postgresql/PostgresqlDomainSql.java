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

package dev.stillhead.dialect.postgresql;

import java.util.Objects;
import java.util.stream.Collectors;

import dev.stillhead.dialect.NameSql;
import dev.stillhead.dialect.RuleSql;
import dev.stillhead.operation.DefaultAlteration;
import dev.stillhead.operation.DomainAlteration;
import dev.stillhead.operation.DomainCheckAlteration;
import dev.stillhead.operation.NullAlteration;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.DomainDefinition;

/**
 * {@code CREATE DOMAIN}, and what stands behind {@code ALTER DOMAIN name}.
 *
 * @param renderer the operation's renderer
 * @param names writes the operation's names
 */
record PostgresqlDomainSql(PostgresqlOperationRenderer renderer,
		NameSql names) implements DomainAlteration.Visitor<String> {

	String create(DomainDefinition domain) {
		return "CREATE DOMAIN " + this.names.qualified(domain.name()) + " AS " + this.renderer.type(domain.type())
				+ ((domain.collation() != null) ? " COLLATE " + this.names.qualified(domain.collation()) : "")
				+ ((domain.defaultValue() != null) ? " DEFAULT " + this.renderer.defaultOf(domain.defaultValue()) : "")
				+ (domain.notNull() ? " NOT NULL" : "")
				+ domain.checks()
					.stream()
					.map((check) -> " " + RuleSql.ofTable(check, this.names))
					.collect(Collectors.joining());
	}

	@Override
	public String defaultValue(DefaultAlteration alteration) {
		return (alteration.value() != null) ? "SET DEFAULT " + this.renderer.defaultOf(alteration.value())
				: "DROP DEFAULT";
	}

	@Override
	public String nullability(NullAlteration alteration) {
		return alteration.notNull() ? "SET NOT NULL" : "DROP NOT NULL";
	}

	@Override
	public String check(DomainCheckAlteration alteration) {
		if (!alteration.added()) {
			return "DROP CONSTRAINT " + this.names.simple(alteration.name());
		}
		ConstraintDefinition check = Objects.requireNonNull(alteration.check());
		return "ADD " + RuleSql.ofTable(check, this.names);
	}

}
