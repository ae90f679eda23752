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

package dev.stillhead.drawing;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;

import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionGraphs;
import dev.stillhead.revision.RevisionMap;

import static org.assertj.core.api.Assertions.assertThat;

class RevisionListingTests {

	private static final RevisionMap GRAPH = RevisionGraphs
		.of("a1 <- b1 <- c1; a1 <- b2 @side; c1 + b2 <- d1; z1 @lib <- z2; d1 <- e1 ~lib ~z2");

	private static final RevisionListing LISTING = new RevisionListing(GRAPH);

	private static final RevisionDetails DETAILS = new RevisionDetails() {

		@Override
		public String path(Revision revision) {
			return "db/revisions/" + revision.id() + ".sql";
		}

		@Override
		public String description(Revision revision) {
			return revision.id().equals("a1") ? "First line.\n\nSecond paragraph." : "";
		}

	};

	@Test
	void listsAChain() {
		RevisionMap map = RevisionMap
			.of(List.of(Revision.of("3b7a1d2e4f56", "2a3f4c9d1cde", "soft delete for program_templates"),
					Revision.of("2a3f4c9d1cde", "189b1231afd4", "add cascade deletes for program templates"),
					Revision.of("189b1231afd4", null, "bootstrap tables")));
		assertThat(new RevisionListing(map).history(map.history())).isEqualTo("""
				2a3f4c9d1cde -> 3b7a1d2e4f56 (head), soft delete for program_templates
				189b1231afd4 -> 2a3f4c9d1cde, add cascade deletes for program templates
				<base> -> 189b1231afd4, bootstrap tables
				""");
		assertThat(new RevisionListing(map).line(map.history().get(2)))
			.isEqualTo("<base> -> 189b1231afd4, bootstrap tables");
	}

	@Test
	void marksWhatIsSpecialInTheHistory() {
		RevisionListing listing = new RevisionListing(GRAPH, new Marks(Set.of(), Set.of("d1")), Paint.NONE);
		assertThat(listing.history(GRAPH.history())).isEqualTo("""
				d1 (lib, z2) -> e1 (side) (head), what e1 does
				c1, b2 -> d1 (side) (current) (mergepoint), what d1 does
				b1 -> c1, what c1 does
				a1 -> b1, what b1 does
				a1 -> b2 (side), what b2 does
				<base> -> a1 (branchpoint), what a1 does
				z1 -> z2 (lib) (effective head), what z2 does
				<base> -> z1 (lib), what z1 does
				""");
	}

	@Test
	void listsHeads() {
		assertThat(LISTING.heads(GRAPH.heads())).isEqualTo("""
				e1 (side) (head), what e1 does
				z2 (lib) (effective head), what z2 does
				""");
		assertThat(LISTING.heads(GRAPH.effectiveHeads())).isEqualTo("e1 (side) (head), what e1 does\n");
	}

	@Test
	void listsWhatADatabaseIsAt() {
		assertThat(LISTING.current(GRAPH.currentHeads(List.of("e1")))).isEqualTo("""
				e1 (head)
				z2 (effective head)
				""");
		assertThat(LISTING.current(GRAPH.currentHeads(List.of("d1")))).isEqualTo("d1 (mergepoint)\n");
		assertThat(LISTING.current(List.of())).isEmpty();
	}

	@Test
	void listsBranchPoints() {
		assertThat(LISTING.branches()).isEqualTo("""
				a1 (branchpoint)
				   -> b1
				   -> b2 (side)

				""");
	}

	@Test
	void listsBranchPointsWithEverything() {
		assertThat(LISTING.branches(DETAILS)).isEqualTo("""
				Rev: a1 (branchpoint)
				Parent: <base>
				Branches into: b1, b2
				Path: db/revisions/a1.sql

				    what a1 does
				____
				    First line.
				____
				    Second paragraph.

				   -> b1, what b1 does
				   -> b2 (side), what b2 does

				""".replace('_', ' '));
	}

	@Test
	void showsEverythingAboutARevision() {
		RevisionListing listing = new RevisionListing(GRAPH, new Marks(Set.of(), Set.of("d1")), Paint.NONE);
		List<Revision> shown = GRAPH.history().stream().filter((revision) -> !revision.id().endsWith("1")).toList();
		assertThat(listing.entries(shown, DETAILS)).isEqualTo("""
				Rev: b2
				Parent: a1
				Branch names: side
				Path: db/revisions/b2.sql

				    what b2 does

				Rev: z2 (head)
				Parent: z1
				Branch names: lib
				Path: db/revisions/z2.sql

				    what z2 does

				""");
		assertThat(listing.entries(List.of(GRAPH.find("d1").orElseThrow()), DETAILS)).isEqualTo("""
				Rev: d1 (mergepoint) (current)
				Merges: c1, b2
				Branch names: side
				Path: db/revisions/d1.sql

				    what d1 does

				""");
		assertThat(listing.entries(List.of(GRAPH.find("e1").orElseThrow()), DETAILS)).startsWith("""
				Rev: e1 (head)
				Parent: d1
				Also depends on: lib, z2
				""");
	}

	@Test
	void showsWhenARevisionWasWritten() {
		RevisionMap map = RevisionMap
			.of(List.of(new Revision("a1", List.of(), List.of(), List.of(), "", "2026-11-20T14:02:11Z")));
		assertThat(new RevisionListing(map).entries(map.history(), DETAILS)).isEqualTo("""
				Rev: a1 (head)
				Parent: <base>
				Path: db/revisions/a1.sql

				    (no message)
				____
				    First line.
				____
				    Second paragraph.
				____
				    Create Date: 2026-11-20T14:02:11Z

				""".replace("_", " "));
	}

	@Test
	void listsNothingOfAnEmptyMap() {
		RevisionListing listing = new RevisionListing(RevisionMap.of(List.of()));
		assertThat(listing.history(List.of())).isEmpty();
		assertThat(listing.branches()).isEmpty();
		assertThat(listing.entries(List.of(), DETAILS)).isEmpty();
	}

	@Test
	void paintsIdsAndHeads() {
		Paint paint = new Paint((id) -> "<" + id + ">", (head) -> "[" + head + "]");
		RevisionListing listing = new RevisionListing(GRAPH, Marks.NONE, paint);
		assertThat(listing.line(GRAPH.find("e1").orElseThrow()))
			.isEqualTo("<d1> (lib, z2) -> <e1> (side) [(head)], what e1 does");
		assertThat(listing.heads(GRAPH.heads())).contains("<z2> (lib) [(effective head)], ");
		assertThat(listing.branches()).startsWith("<a1> (branchpoint)\n   -> <b1>\n");
	}

}
