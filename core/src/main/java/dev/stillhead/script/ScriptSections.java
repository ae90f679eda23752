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

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SqlStatement;
import dev.stillhead.sql.SqlSyntax;

/**
 * What one file is made of.
 *
 * @param comments the comment lines above the first section
 * @param statementAbove where a statement stands above the first section; null if there
 * is none
 * @param contents the sections in the order of the file
 * @param complete whether the file was understood to its end; if not, what is wrong has
 * been reported, and what seems to be missing may not be missing
 */
record ScriptSections(List<CommentLine> comments, @Nullable SourceLocation statementAbove, List<Content> contents,
		boolean complete) {

	/**
	 * Copies the lists.
	 */
	ScriptSections {
		comments = List.copyOf(comments);
		contents = List.copyOf(contents);
	}

	/**
	 * Whether there is a section of a kind, for whatever database.
	 */
	boolean has(SectionKind kind) {
		return this.contents.stream().anyMatch((content) -> content.section().marker().kind() == kind);
	}

	/**
	 * The text with its sections.
	 */
	List<Section> sections() {
		return this.contents.stream().map(Content::section).toList();
	}

	/**
	 * The section that a database uses.
	 * @return the section; null if the database has none
	 */
	@Nullable Content used(SectionKind kind, SqlSyntax syntax) {
		Content plain = null;
		for (Content content : this.contents) {
			SectionMarker marker = content.section().marker();
			if (marker.kind() == kind && syntax.name().equals(marker.database())) {
				return content;
			}
			plain = (marker.kind() == kind && marker.database() == null) ? content : plain;
		}
		return plain;
	}

	/**
	 * A section and its statements.
	 *
	 * @param section the section
	 * @param statements its statements, placeholders unresolved; none where the rules of
	 * its database are not known
	 */
	record Content(Section section, List<SqlStatement> statements) {

	}

}
