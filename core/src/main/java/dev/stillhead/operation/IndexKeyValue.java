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

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.ExclusionTerm;
import dev.stillhead.schema.IndexTerm;
import dev.stillhead.schema.NullsOrder;
import dev.stillhead.schema.QualifiedName;

/**
 * A column or an expression that an index sorts by.
 *
 * @param term what the index sorts by
 */
record IndexKeyValue(IndexTerm term) implements IndexKey {

	private static final Pattern OPERATOR = Pattern
		.compile("[-+*/<>=~!@#%^&|`?]+|OPERATOR\\([\\w\".]*[-+*/<>=~!@#%^&|`?]+\\)");

	@Override
	public IndexKey desc() {
		return new IndexKeyValue(new IndexTerm(this.term.text(), this.term.expression(), true, this.term.nulls(),
				this.term.opclass(), this.term.collation()));
	}

	@Override
	public IndexKey nullsFirst() {
		return with(NullsOrder.FIRST, this.term.opclass(), this.term.collation());
	}

	@Override
	public IndexKey nullsLast() {
		return with(NullsOrder.LAST, this.term.opclass(), this.term.collation());
	}

	@Override
	public IndexKey opclass(String opclass) {
		return with(this.term.nulls(), Names.qualified(opclass), this.term.collation());
	}

	@Override
	public IndexKey collate(String collation) {
		return with(this.term.nulls(), this.term.opclass(), Names.qualified(collation));
	}

	@Override
	public ExclusionTerm with(String operator) {
		if (!OPERATOR.matcher(operator).matches()) {
			throw new RefusedCallException("\"%s\" is no operator".formatted(operator),
					"Write it as SQL does: =, &&, or OPERATOR(schema.=).");
		}
		return new ExclusionTerm(this.term, operator);
	}

	private IndexKey with(@Nullable NullsOrder nulls, @Nullable QualifiedName opclass,
			@Nullable QualifiedName collation) {
		return new IndexKeyValue(new IndexTerm(this.term.text(), this.term.expression(), this.term.descending(), nulls,
				opclass, collation));
	}

}
