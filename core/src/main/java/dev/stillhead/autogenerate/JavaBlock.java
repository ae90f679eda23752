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

import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

/**
 * A lambda in Java source: an expression, or statements in braces.
 *
 * @param head what stands in front of it
 * @param statements what it does
 * @param tail what stands behind it
 */
record JavaBlock(String head, List<JavaCode> statements, String tail) implements JavaCode {

	@Override
	public @Nullable String flat() {
		String only = (this.statements.size() == 1) ? this.statements.get(0).flat() : null;
		return (only != null) ? this.head + only + this.tail : null;
	}

	@Override
	public String broken(int indent, int column, int reserve) {
		int deeper = indent + 1;
		return this.statements.stream()
			.map((statement) -> JavaCode.newLine(deeper) + statement.write(deeper, deeper * TAB, 1) + ";")
			.collect(Collectors.joining("", this.head + "{", JavaCode.newLine(indent) + "}" + this.tail));
	}

}
