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

package dev.stillhead.revision;

/**
 * The graphs of Alembic's own traversal tests, under the names that these have there.
 */
public final class AlembicGraphs {

	/** A merge of three lines, two of which also go on alone. */
	public static final String BRANCH_FROM_3_WAY_MERGEPOINT = """
			a1 <- b1 <- c1; a2 <- b2 <- c2; a3 <- b3 <- c3
			c1 + c2 + c3 <- d1; c2 <- d2; c3 <- d3
			""";

	/** A merge of two lines, one of which also goes on alone. */
	public static final String BRANCH_FROM_MERGEPOINT = "a1 <- b1 <- c1; a2 <- b2 <- c2; c1 + c2 <- d1; c2 <- d2";

	/** A fork with a label on either side. */
	public static final String BRANCHED_PATH = "a <- b <- c1 @c1branch <- d1; b <- c2 @c2branch <- d2";

	/** The same, and one side depends on the other. */
	public static final String CROSS_DEPENDENCIES = "a <- b <- c1 @c1branch <- d1; b <- c2 @c2branch <- d2 ~c1";

	/** Two lines, one of which depends on a label of the other. */
	public static final String DEPENDS_ON_BRANCH_LABEL = """
			a1 @lib1 <- b1 <- c1 @c1lib <- d1 <- e1 <- f1; a2 <- b2 <- c2 ~c1lib
			""";

	/** Two lines, one of which depends on the middle of the other. */
	public static final String DEPENDS_ON_BRANCH_ONE = "a1 @lib1 <- b1 <- c1 <- d1 <- e1 <- f1; a2 <- b2 <- c2 ~c1";

	/** Three merges of bases, and a revision that depends on all. */
	public static final String DEPENDS_ON_BRANCH_TWO = """
			a1 + a2 + a3 <- amerge; b1 + b2 <- bmerge; c1 + c2 + c3 <- cmerge; d1 ~a3 ~b2 ~c1
			""";

	/** Two lines that depend on each other crosswise. */
	public static final String DEPENDS_ON_BRANCH_THREE = "a1 <- a2 <- a3 ~b1; b1 <- b2 ~a2 <- b3";

	/** A line that depends twice on the same revision. */
	public static final String DEPENDS_ON_BRANCH_FOUR = "a1 <- a2 <- a3; b1 <- b2 ~a3 <- b3 <- b4 ~a3";

	/** A merge of two bases, one of which depends on the other. */
	public static final String DEPENDS_ON_BRANCH_FIVE = "a1 + b1 <- bmerge; b1 ~a1";

	/** A dependency on the own down revision. */
	public static final String DEPENDS_ON_OWN_DOWN_REVISION = "a1 <- a2 ~a1";

	/** Two lines that have nothing to do with each other. */
	public static final String FOREST = "a1 <- b1; a2 <- b2";

	/** A fork that is merged again. */
	public static final String MERGED_PATH = "a <- b <- c1 <- d1; b <- c2 @c2branch <- d2; d1 + d2 <- e <- f";

	/** One line. */
	public static final String REVISION_PATH = "a <- b <- c <- d <- e";

	/** Two different merges of overlapping children of one base. */
	public static final String NOT_QUITE_TWIN_MERGE = """
			a <- b1; a <- b2; a <- b3; b1 + b2 <- c1 <- d1; b2 + b3 <- c2 <- d2
			""";

	/** Two merges of the same three. */
	public static final String TWIN_MERGE = """
			a <- b1; a <- b2; a <- b3; b1 + b2 + b3 <- c1 <- d1; b1 + b2 + b3 <- c2 <- d2
			""";

	/** Two lines with labels and long names, for beginnings of ids. */
	public static final String LABELED_BRANCH = """
			a @abranch <- b <- somelongername <- c; d <- e @ebranch <- someothername <- f
			""";

	private AlembicGraphs() {
	}

}
