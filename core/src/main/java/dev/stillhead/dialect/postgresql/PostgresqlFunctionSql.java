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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import dev.stillhead.dialect.NameSql;
import dev.stillhead.sql.SqlTextException;

/**
 * Statements that make and drop functions: the revision's own text. Only the name at the
 * head of a signature is looked at, to refuse one that is too long.
 *
 * @param names writes the operation's names
 */
record PostgresqlFunctionSql(NameSql names) {

	private static final Pattern CREATE = Pattern.compile("\\A\\s*CREATE\\s+(?:OR\\s+REPLACE\\s+)?FUNCTION\\b",
			Pattern.CASE_INSENSITIVE);

	private static final Pattern PART = Pattern.compile("\\G\\s*\\.?\\s*(?:\"((?:[^\"]|\"\")+)\"|([^\\s\".(]+))");

	String create(String signature, String definition) {
		requireName(signature);
		return definition;
	}

	String replace(String signature, String definition) {
		requireName(signature);
		Matcher create = CREATE.matcher(definition);
		if (!create.find()) {
			throw new SqlTextException(this.names.location(), "the definition does not begin with CREATE FUNCTION",
					"Write the whole statement: CREATE FUNCTION … AS $$ … $$.");
		}
		return "CREATE OR REPLACE FUNCTION" + definition.substring(create.end());
	}

	String drop(String signature, boolean ifExists) {
		requireName(signature);
		return "DROP FUNCTION " + (ifExists ? "IF EXISTS " : "") + signature;
	}

	private void requireName(String signature) {
		Matcher part = PART.matcher(signature);
		while (part.find()) {
			String quoted = part.group(1);
			this.names.simple((quoted != null) ? quoted.replace("\"\"", "\"") : part.group(2));
		}
	}

}
