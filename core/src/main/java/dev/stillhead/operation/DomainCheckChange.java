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

import java.util.function.BiFunction;

import dev.stillhead.schema.QualifiedName;

/**
 * A check of a domain that comes or goes.
 *
 * @param resolving names the check of a domain
 */
record DomainCheckChange(BiFunction<QualifiedName, DefaultNames, DomainAlteration> resolving)
		implements
			DomainChange,
			DomainChangeValue {

	@Override
	public DomainAlteration alteration(QualifiedName domain, DefaultNames names) {
		return this.resolving.apply(domain, names);
	}

}
