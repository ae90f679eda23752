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
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.AlterDomain;
import dev.stillhead.operation.CreateDomain;
import dev.stillhead.operation.DefaultAlteration;
import dev.stillhead.operation.DomainAlteration;
import dev.stillhead.operation.DomainCheckAlteration;
import dev.stillhead.operation.Former;
import dev.stillhead.operation.MigrateOperation;
import dev.stillhead.operation.NullAlteration;
import dev.stillhead.schema.CheckPicture;
import dev.stillhead.schema.CheckRule;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.DomainDefinition;
import dev.stillhead.schema.DomainPicture;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.Value;

/**
 * Domains in the words of operations.
 *
 * @param words the words of the picture
 */
record DomainWords(Vocabulary words) {

	/** Makes a domain. The server takes its checks for validated whatever is said. */
	List<MigrateOperation> creation(DomainPicture domain) {
		String collation = domain.collation();
		DomainDefinition definition = new DomainDefinition(this.words.name(domain.name()),
				this.words.types().of(domain.type()), (collation != null) ? QualifiedName.parse(collation) : null,
				value(domain), domain.notNull(),
				domain.checks().stream().filter(CheckPicture::validated).map(this::definition).toList());
		List<MigrateOperation> operations = new ArrayList<>();
		operations.add(new CreateDomain(Vocabulary.LOCATION, definition));
		List<DomainAlteration> later = new ArrayList<>();
		domain.checks()
			.stream()
			.filter((check) -> !check.validated())
			.forEach((check) -> later.add(new DomainCheckAlteration(check.name(), definition(check), true)));
		if (!later.isEmpty()) {
			operations.add(new AlterDomain(Vocabulary.LOCATION, definition.name(), later));
		}
		return operations;
	}

	/** Each change by itself, as the server takes one at a time. */
	List<MigrateOperation> change(DomainPicture was, DomainPicture is) {
		List<DomainAlteration> changes = new ArrayList<>();
		if (!Objects.equals(was.defaultValue(), is.defaultValue())) {
			changes.add(new DefaultAlteration(value(is), new Former<>(value(was))));
		}
		if (was.notNull() != is.notNull()) {
			changes.add(new NullAlteration(is.notNull()));
		}
		ByName.compare(was.checks(), is.checks(), (check) -> check)
			.removed((check) -> changes.add(new DomainCheckAlteration(check.name(), definition(check), false)))
			.added((check) -> changes.add(new DomainCheckAlteration(check.name(), definition(check), true)));
		return changes.isEmpty() ? List.of()
				: List.of(new AlterDomain(Vocabulary.LOCATION, this.words.name(is.name()), changes));
	}

	private ConstraintDefinition definition(CheckPicture check) {
		return new ConstraintDefinition(check.name(),
				new CheckRule(this.words.names().condition(check.expression()), check.validated()));
	}

	private @Nullable Value value(DomainPicture domain) {
		String sql = domain.defaultValue();
		return (sql != null) ? this.words.value(sql, domain.type()) : null;
	}

}
