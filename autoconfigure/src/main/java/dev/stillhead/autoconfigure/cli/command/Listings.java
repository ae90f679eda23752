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

package dev.stillhead.autoconfigure.cli.command;

import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.autoconfigure.cli.terminal.TerminalStyle;
import dev.stillhead.drawing.Marks;
import dev.stillhead.drawing.Paint;
import dev.stillhead.drawing.RevisionDetails;
import dev.stillhead.drawing.RevisionListing;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.script.ScriptDirectory;

/**
 * Lists an application's revisions on a terminal.
 */
final class Listings {

	private final ScriptDirectory scripts;

	private final RevisionListing listing;

	/**
	 * For an application's revisions.
	 * @param invocation where to write
	 * @param scripts the revisions
	 * @param rows what is {@code (current)}; null if no database is asked
	 */
	Listings(Invocation invocation, ScriptDirectory scripts, @Nullable Collection<String> rows) {
		this.scripts = scripts;
		this.listing = new RevisionListing(scripts.map(), marks(scripts.map(), rows),
				paint(invocation.terminal().style()));
	}

	static Marks marks(RevisionMap map, @Nullable Collection<String> rows) {
		return (rows != null) ? Marks.at(map, rows) : Marks.NONE;
	}

	static Paint paint(TerminalStyle style) {
		return new Paint(style::id, style::mark);
	}

	RevisionListing listing() {
		return this.listing;
	}

	String entries(List<Revision> revisions) {
		return this.listing.entries(revisions, details());
	}

	RevisionDetails details() {
		return new RevisionDetails() {

			@Override
			public String path(Revision revision) {
				return Listings.this.scripts.script(revision.id()).source();
			}

			@Override
			public String description(Revision revision) {
				return Listings.this.scripts.script(revision.id()).description();
			}

		};
	}

}
