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

package dev.stillhead.schema;

import java.util.List;
import java.util.Objects;

/**
 * A condition that every row meets.
 *
 * @param condition the condition as SQL
 * @param validated whether the rows that were there before it are known to meet it
 * @param enforced whether it is checked at all
 */
public record CheckRule(String condition, boolean validated, boolean enforced) implements ConstraintRule {

	/**
	 * Refuses null.
	 */
	public CheckRule {
		Objects.requireNonNull(condition, "'condition' must not be null");
	}

	/**
	 * A condition that is checked.
	 * @param condition the condition as SQL
	 * @param validated whether the rows that were there before it are known to meet it
	 */
	public CheckRule(String condition, boolean validated) {
		this(condition, validated, true);
	}

	@Override
	public List<String> columns() {
		return List.of();
	}

	@Override
	public <R> R accept(ConstraintRuleVisitor<R> visitor) {
		return visitor.check(this);
	}

}
