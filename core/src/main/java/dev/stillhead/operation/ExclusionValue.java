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

import dev.stillhead.schema.Deferral;
import dev.stillhead.schema.ExclusionRule;
import dev.stillhead.schema.ExclusionTerm;

/**
 * An exclusion constraint, perhaps without a name.
 *
 * @param name its name; null where it gets one by default
 * @param rule what it asks of the rows
 */
record ExclusionValue(@Nullable String name, ExclusionRule rule) implements Exclusion, ConstraintValue {

	private static final String USUAL_METHOD = "gist";

	static Exclusion of(List<ExclusionTerm> terms) {
		return new ExclusionValue(null,
				new ExclusionRule(terms, USUAL_METHOD, List.of(), null, Deferral.NOT_DEFERRABLE));
	}

	@Override
	public Exclusion using(String method) {
		return with(new ExclusionRule(this.rule.terms(), Names.simple(method), this.rule.include(), this.rule.where(),
				this.rule.deferral()));
	}

	@Override
	public Exclusion where(String condition) {
		return with(new ExclusionRule(this.rule.terms(), this.rule.method(), this.rule.include(), condition,
				this.rule.deferral()));
	}

	@Override
	public Exclusion include(String... columns) {
		return with(new ExclusionRule(this.rule.terms(), this.rule.method(), Names.simple(columns), this.rule.where(),
				this.rule.deferral()));
	}

	@Override
	public Exclusion deferrable() {
		return with(this.rule.deferral().orDeferrable());
	}

	@Override
	public Exclusion initiallyDeferred() {
		return with(Deferral.INITIALLY_DEFERRED);
	}

	@Override
	public Exclusion named(String newName) {
		return new ExclusionValue(Names.simple(newName), this.rule);
	}

	private Exclusion with(Deferral deferral) {
		return with(new ExclusionRule(this.rule.terms(), this.rule.method(), this.rule.include(), this.rule.where(),
				deferral));
	}

	private Exclusion with(ExclusionRule changed) {
		return new ExclusionValue(this.name, changed);
	}

}
