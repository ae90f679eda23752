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

import dev.stillhead.operation.DefaultAlteration;
import dev.stillhead.operation.DomainAlteration;
import dev.stillhead.operation.DomainCheckAlteration;
import dev.stillhead.operation.NullAlteration;
import dev.stillhead.schema.ConstraintDefinition;
import dev.stillhead.schema.DomainDefinition;
import dev.stillhead.schema.QualifiedName;

/**
 * Domains in Java source.
 */
final class JavaObjects {

	private final JavaWords words;

	private final JavaValues values;

	private final JavaConstraints constraints;

	private final JavaChanges changes;

	JavaObjects(JavaWords words, JavaValues values, JavaConstraints constraints, JavaChanges changes) {
		this.words = words;
		this.values = values;
		this.constraints = constraints;
		this.changes = changes;
	}

	/** Name and type of a domain, and what else is said of it. */
	List<JavaCode> domain(DomainDefinition domain) {
		List<JavaCode> elements = new ArrayList<>();
		if (domain.notNull()) {
			elements.add(this.words.word("notNull"));
		}
		if (domain.defaultValue() != null) {
			elements.add(this.words.word("defaultTo", this.values.value(domain.defaultValue())));
		}
		if (domain.collation() != null) {
			elements.add(this.words.word("collate", this.words.name(domain.collation())));
		}
		for (ConstraintDefinition check : domain.checks()) {
			elements.add(this.constraints.going(domain.name(), check));
		}
		return elements;
	}

	/** A change of a domain. */
	JavaCode change(QualifiedName domain, DomainAlteration alteration) {
		return alteration.accept(new DomainAlteration.Visitor<JavaCode>() {

			@Override
			public JavaCode defaultValue(DefaultAlteration change) {
				return JavaObjects.this.changes.defaultValue(change);
			}

			@Override
			public JavaCode nullability(NullAlteration change) {
				return JavaObjects.this.changes.nullability(change);
			}

			@Override
			public JavaCode check(DomainCheckAlteration change) {
				return checkChange(domain, change);
			}

		});
	}

	private JavaCode checkChange(QualifiedName domain, DomainCheckAlteration change) {
		ConstraintDefinition check = change.check();
		String word = change.added() ? "addCheck" : "dropCheck";
		return this.words.word(word,
				(check != null) ? this.constraints.going(domain, check) : this.words.name(change.name()));
	}

}
