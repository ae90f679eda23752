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

/**
 * What a constraint asks of the rows, whatever it is called.
 */
public sealed interface ConstraintRule permits PrimaryKeyRule, UniqueRule, CheckRule, ForeignKeyRule, ExclusionRule {

	/**
	 * The table's own columns that the rule names.
	 * @return the columns; none where they stand in an expression
	 */
	List<String> columns();

	/**
	 * Calls the visitor's method for this kind of rule.
	 * @param visitor what is to be done
	 * @param <R> what it gives
	 * @return what the visitor gave
	 */
	<R> R accept(ConstraintRuleVisitor<R> visitor);

}
