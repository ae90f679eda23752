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

import java.io.IOException;
import java.util.List;

import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SourceProblem;
import dev.stillhead.sql.SourceText;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlSyntax;
import dev.stillhead.sql.SqlText;
import dev.stillhead.sql.SqlTextException;
import dev.stillhead.sql.StatementRules;

/**
 * Reads SQL revisions for one database, and reports all that is wrong with each.
 */
final class SqlScriptReader implements ScriptReader {

	private final SqlSyntax syntax;

	private final Placeholders placeholders;

	SqlScriptReader(SqlSyntax syntax, Placeholders placeholders) {
		this.syntax = syntax;
		this.placeholders = placeholders;
	}

	@Override
	public boolean reads(String fileName) {
		return SqlRevisionScript.isFileName(fileName);
	}

	@Override
	public void read(ScriptFile file, ScriptFindings findings) {
		try {
			SourceText text = ScriptCharacters.decode(file.content().read(), file.source(), findings);
			if (text != null) {
				read(file, text, findings);
			}
		}
		catch (IOException ex) {
			findings.problem(new SourceProblem(SourceLocation.of(file.source()),
					"the file cannot be read: " + ex.getMessage(), "Make it readable, or move it elsewhere."));
		}
	}

	private void read(ScriptFile file, SourceText text, ScriptFindings findings) {
		int problemsBefore = findings.problemCount();
		ScriptSections sections = new SectionReader(text, this.syntax, findings).read();
		Header header = new HeaderReader(text.source(), findings).read(sections.comments(), text.text());
		if (header == null) {
			return;
		}
		findings.revision(header.revision(), header.location(), file);
		checkSections(sections, text, findings);
		checkStatements(header, sections, text, findings);
		if (findings.problemCount() == problemsBefore) {
			findings.script(new SqlRevisionScript(header, file.origin(), new SqlScriptText(text, sections.sections()),
					this.syntax, this.placeholders));
		}
	}

	private void checkSections(ScriptSections sections, SourceText text, ScriptFindings findings) {
		SourceLocation above = sections.statementAbove();
		if (!sections.complete()) {
			return;
		}
		if (above != null) {
			findings.problem(new SourceProblem(above, "a statement stands above the first section",
					"Write \"-- +upgrade\" on a line of its own above it."));
		}
		else if (!sections.has(SectionKind.UPGRADE)) {
			findings.problem(new SourceProblem(SourceLocation.of(text.source()), "there is no \"-- +upgrade\" section",
					"Add a line \"-- +upgrade\" and the statements below it; it may be empty."));
		}
	}

	private void checkStatements(Header header, ScriptSections sections, SourceText text, ScriptFindings findings) {
		List<SqlStatement> upgrade = statements(SectionKind.UPGRADE, header, sections, text, findings);
		List<SqlStatement> downgrade = statements(SectionKind.DOWNGRADE, header, sections, text, findings);
		for (List<SqlStatement> statements : List.of(upgrade, downgrade)) {
			StatementRules.forbidden(statements).forEach(findings::problem);
			if (header.transactional()) {
				StatementRules.outsideTransaction(statements, "Add \"-- Transactional: false\" to the header.")
					.forEach(findings::problem);
			}
		}
		ScriptSections.Content content = sections.used(SectionKind.DOWNGRADE, this.syntax);
		if (content != null && sections.complete()) {
			checkDowngrade(content.section(), !upgrade.isEmpty(), downgrade, text, findings);
		}
	}

	private void checkDowngrade(Section section, boolean upgrades, List<SqlStatement> downgrade, SourceText text,
			ScriptFindings findings) {
		SourceLocation marker = SourceLocation.of(text.source(), text.at(section.markerAt()).line());
		if (section.marker().nothing() && !downgrade.isEmpty()) {
			findings.problem(new SourceProblem(downgrade.get(0).location(),
					"a statement stands below \"%s\" of line %d".formatted(section.marker(), marker.line()),
					"Write \"-- +downgrade\", or delete the statements."));
		}
		else if (!section.marker().nothing() && upgrades && downgrade.isEmpty()) {
			findings.problem(new SourceProblem(marker, "the downgrade is empty, and the upgrade is not",
					"Write it, or say \"-- +downgrade nothing\", or delete the marker to make the revision irreversible."));
		}
	}

	private List<SqlStatement> statements(SectionKind kind, Header header, ScriptSections sections, SourceText text,
			ScriptFindings findings) {
		ScriptSections.Content content = sections.used(kind, this.syntax);
		if (content == null) {
			return List.of();
		}
		Section section = content.section();
		SqlText body = text.between(section.begin(), section.end());
		SqlText resolved = header.placeholders() ? this.placeholders.resolve(body, findings::problem) : body;
		return (resolved == body) ? content.statements() : split(resolved, findings);
	}

	private List<SqlStatement> split(SqlText resolved, ScriptFindings findings) {
		try {
			return this.syntax.split(resolved);
		}
		catch (SqlTextException ex) {
			findings.problem(SourceProblem.of(ex));
			return List.of();
		}
	}

}
