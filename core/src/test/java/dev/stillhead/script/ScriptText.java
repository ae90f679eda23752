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

package dev.stillhead.script;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.PostgresqlSyntax;
import dev.stillhead.sql.SourceProblem;

/**
 * One SQL revision in memory.
 *
 * @param bytes the file's bytes
 * @param placeholders the configured placeholders
 */
record ScriptText(byte[] bytes, Placeholders placeholders) {

	static ScriptText of(String text) {
		return new ScriptText(text.getBytes(StandardCharsets.UTF_8), Placeholders.NONE);
	}

	/**
	 * A base with these sections.
	 */
	static ScriptText sections(String text) {
		return of("-- Revision ID: a1\n-- Revises:\n\n" + text);
	}

	ScriptText with(Map<String, String> placeholders) {
		return new ScriptText(this.bytes, new Placeholders(placeholders));
	}

	ScriptDirectory directory() {
		ScriptFindings findings = new ScriptFindings();
		ScriptFile file = new ScriptFile("a1.sql", "/a1.sql", null, () -> this.bytes, null);
		new SqlScriptReader(PostgresqlSyntax.INSTANCE, this.placeholders).read(file, findings);
		return findings.directory();
	}

	SqlRevisionScript script() {
		return (SqlRevisionScript) directory().scripts().iterator().next();
	}

	List<SourceProblem> problems() {
		try {
			directory();
			return List.of();
		}
		catch (ScriptDirectoryException ex) {
			return ex.problems();
		}
	}

	/**
	 * The problems as {@code line: text | remedy}.
	 */
	List<String> printedProblems() {
		return problems().stream()
			.map((problem) -> problem.location().line() + ": " + problem.text() + " | " + problem.remedy())
			.toList();
	}

}
