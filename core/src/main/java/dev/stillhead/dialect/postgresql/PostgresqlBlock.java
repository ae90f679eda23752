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

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A block of PL/pgSQL that is run at once.
 */
final class PostgresqlBlock {

	private PostgresqlBlock() {
	}

	/**
	 * A block.
	 * @param declarations what it declares, null for nothing
	 * @param body the lines of its body
	 * @return the statement
	 */
	static String of(@Nullable String declarations, List<String> body) {
		String text = ((declarations != null) ? "DECLARE\n" + declarations + "\n" : "") + "BEGIN\n"
				+ String.join("\n", body) + "\nEND ";
		String quote = "$stillhead$";
		for (int i = 1; text.contains(quote); i++) {
			quote = "$stillhead" + i + "$";
		}
		return "DO " + quote + "\n" + text + quote + ";";
	}

}
