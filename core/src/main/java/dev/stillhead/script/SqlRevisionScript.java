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
import java.nio.file.Path;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.revision.Revision;
import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlSyntax;
import dev.stillhead.sql.SqlText;

/**
 * A revision that is a {@code *.sql} file. Everything was checked when it was loaded; its
 * statements are split anew whenever they are asked for, so that a directory of thousands
 * of applied revisions holds no more than their text.
 */
public final class SqlRevisionScript implements RevisionScript {

	/** Files whose names begin so are drafts, or files that editors make. */
	private static final String NO_REVISION = "._#";

	private final Header header;

	private final ScriptOrigin origin;

	private final SqlScriptText text;

	private final SqlSyntax syntax;

	private final Placeholders placeholders;

	SqlRevisionScript(Header header, ScriptOrigin origin, SqlScriptText text, SqlSyntax syntax,
			Placeholders placeholders) {
		this.header = header;
		this.origin = origin;
		this.text = text;
		this.syntax = syntax;
		this.placeholders = header.placeholders() ? placeholders : Placeholders.NONE;
	}

	/**
	 * Whether a file of a location is an SQL revision.
	 * @param fileName its name without folders
	 * @return whether it is; a draft, whose name begins with {@code .}, {@code _} or
	 * {@code #}, is not
	 */
	public static boolean isFileName(String fileName) {
		return fileName.endsWith(".sql") && NO_REVISION.indexOf(fileName.charAt(0)) < 0;
	}

	/**
	 * Reads a revision that is no file yet. Its place in a graph is not looked at.
	 * @param source the file as people know it
	 * @param file where it is to be
	 * @param text all of its text
	 * @param syntax the database that it is read for
	 * @param placeholders the values for {@code ${…}}
	 * @return the revision
	 * @throws ScriptDirectoryException if anything is wrong with the text; holds all that
	 * is
	 */
	public static SqlRevisionScript read(String source, Path file, String text, SqlSyntax syntax,
			Placeholders placeholders) {
		ScriptFindings findings = new ScriptFindings();
		byte[] content = text.getBytes(StandardCharsets.UTF_8);
		new SqlScriptReader(syntax, placeholders)
			.read(new ScriptFile(source, file.toString(), null, () -> content, file), findings);
		return (SqlRevisionScript) findings.onlyScript();
	}

	@Override
	public Revision revision() {
		return this.header.revision();
	}

	@Override
	public String description() {
		return this.header.description();
	}

	@Override
	public String source() {
		return this.text.source();
	}

	@Override
	public String foundAt() {
		return this.origin.identity();
	}

	@Override
	public @Nullable Path file() {
		return this.origin.editable();
	}

	@Override
	public ScriptType type() {
		return ScriptType.SQL;
	}

	@Override
	public boolean transactional() {
		return this.header.transactional();
	}

	@Override
	public boolean reversible() {
		return this.text.section(SectionKind.DOWNGRADE, this.syntax) != null;
	}

	@Override
	public String sha256() {
		return this.text.sha256(transactional());
	}

	/**
	 * What an upgrade runs.
	 * @return the statements, perhaps none
	 * @throws NoSectionForDatabaseException if the upgrade is written for other databases
	 * only
	 */
	public List<SqlStatement> upgradeStatements() {
		return statements(required(SectionKind.UPGRADE));
	}

	/**
	 * What a downgrade runs.
	 * @return the statements, perhaps none
	 * @throws IrreversibleRevisionException if there is no downgrade section
	 * @throws NoSectionForDatabaseException if the downgrade is written for other
	 * databases only
	 */
	public List<SqlStatement> downgradeStatements() {
		return statements(required(SectionKind.DOWNGRADE));
	}

	/**
	 * The upgrade as it may be shown: placeholders unresolved, so that no configured
	 * value is in it.
	 * @return the texts in order, without final semicolons
	 * @throws NoSectionForDatabaseException if the upgrade is written for other databases
	 * only
	 */
	public List<String> storableUpgrade() {
		return storable(SectionKind.UPGRADE);
	}

	/**
	 * The downgrade as it may be stored: placeholders unresolved, so that no configured
	 * value is in it. A text gives its statement (or, where a placeholder's value decides
	 * what a statement is, all statements) again when its placeholders are resolved and
	 * it is split; COPY data are part of it.
	 * @return the texts in order
	 * @throws IrreversibleRevisionException if there is no downgrade section
	 * @throws NoSectionForDatabaseException if the downgrade is written for other
	 * databases only
	 */
	public List<String> storableDowngrade() {
		return storable(SectionKind.DOWNGRADE);
	}

	/**
	 * Whether <code>${name}</code> in it is a placeholder, and not ordinary text.
	 * @return whether its placeholders are replaced before it is run
	 */
	public boolean replacesPlaceholders() {
		return !this.placeholders.values().isEmpty();
	}

	private List<String> storable(SectionKind kind) {
		Section section = required(kind);
		SqlText body = this.text.body(section);
		List<SqlStatement> unresolved = this.syntax.split(body);
		if (unresolved.size() != statements(section).size()) {
			// A value opens, closes or separates statements: only the whole can be split
			return List.of(body.text().strip());
		}
		return unresolved.stream().map(SqlRevisionScript::storable).toList();
	}

	private static String storable(SqlStatement statement) {
		String data = statement.copyData();
		return (data != null) ? statement.text() + ";\n" + data + "\\." : statement.text();
	}

	private List<SqlStatement> statements(Section section) {
		return this.syntax.split(this.placeholders.resolve(this.text.body(section), (unknown) -> {
			throw new IllegalStateException("Placeholders were checked when the file was read: " + unknown);
		}));
	}

	private Section required(SectionKind kind) {
		Section section = this.text.section(kind, this.syntax);
		if (section != null) {
			return section;
		}
		List<String> others = this.text.databases(kind);
		if (others.isEmpty()) {
			throw new IrreversibleRevisionException(revision(), "the file has no downgrade section", source());
		}
		throw new NoSectionForDatabaseException(revision(), kind, this.syntax.name(), others, source());
	}

	@Override
	public String toString() {
		return source();
	}

}
