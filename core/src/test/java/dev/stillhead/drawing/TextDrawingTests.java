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

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import dev.stillhead.revision.RandomGraphs;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionGraphs;
import dev.stillhead.revision.RevisionMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TextDrawingTests {

	private static final TextStyle UNICODE = TextStyle.of(80, true);

	private static final TextStyle ASCII = TextStyle.of(80, false);

	private static final RevisionMap MERGED = RevisionMap.of(List.of(
			new Revision("99887766aabb", List.of("5d0e7c21b9aa", "77aa88bb99cc"), List.of(), List.of(),
					"merge email and reminders", null),
			Revision.of("77aa88bb99cc", "abc123def456", "reminders"),
			Revision.of("5d0e7c21b9aa", "abc123def456", "one email per template"),
			Revision.of("abc123def456", "3b7a1d2e4f56", "add email to program templates"),
			Revision.of("3b7a1d2e4f56", "2a3f4c9d1cde", "soft delete for program_templates"),
			Revision.of("2a3f4c9d1cde", "189b1231afd4", "add cascade deletes for program templates"),
			Revision.of("189b1231afd4", null, "bootstrap tables")));

	static Stream<RevisionMap> graphs() {
		Stream<RevisionMap> random = LongStream.range(0, 80)
			.mapToObj((seed) -> RevisionMap.of(RandomGraphs.of(seed, 3 + (int) seed % 60)));
		return Stream.concat(random, Stream.of(MERGED, octopus(5), octopus(40), chain(1_000)));
	}

	@Test
	void drawsTwoBranchesAndTheirMerge() {
		assertThat(draw(MERGED, UNICODE, "abc123def456")).isEqualTo("""
				○ 99887766aabb (head)     merge email and reminders
				├─╮
				│ ○ 77aa88bb99cc          reminders
				○ │ 5d0e7c21b9aa          one email per template
				├─╯
				● abc123def456 (current)  add email to program templates
				● 3b7a1d2e4f56            soft delete for program_templates
				● 2a3f4c9d1cde            add cascade deletes for program templates
				● 189b1231afd4            bootstrap tables
				""");
	}

	@Test
	void drawsInAsciiWhereThereIsNoMore() {
		assertThat(draw(MERGED, ASCII, "abc123def456")).isEqualTo("""
				o 99887766aabb (head)     merge email and reminders
				+-\\
				| o 77aa88bb99cc          reminders
				o | 5d0e7c21b9aa          one email per template
				+-/
				* abc123def456 (current)  add email to program templates
				* 3b7a1d2e4f56            soft delete for program_templates
				* 2a3f4c9d1cde            add cascade deletes for program templates
				* 189b1231afd4            bootstrap tables
				""");
	}

	@Test
	void drawsFiveBranchesAndTheirMerge() {
		assertThat(draw(octopus(5), UNICODE)).isEqualTo("""
				○ m (head)    what m does
				├─┬─┬─┬─╮
				│ │ │ │ ○ c5  what c5 does
				│ │ │ ○ │ c4  what c4 does
				│ │ │ ├─╯
				│ │ ○ │ c3    what c3 does
				│ │ ├─╯
				│ ○ │ c2      what c2 does
				│ ├─╯
				○ │ c1        what c1 does
				├─╯
				○ p           what p does
				""");
	}

	@Test
	void drawsFiveUnmergedBranchesInTwoColumns() {
		RevisionMap map = RevisionGraphs.of("p <- a; p <- b <- b2; p <- c; p <- d; p <- e");
		assertThat(draw(map, UNICODE, "a", "b")).isEqualTo("""
				● a (head) (current)  what a does
				│ ○ b2 (head)         what b2 does
				│ ● b (current)       what b does
				├─╯
				│ ○ c (head)          what c does
				├─╯
				│ ○ d (head)          what d does
				├─╯
				│ ○ e (head)          what e does
				├─╯
				● p                   what p does
				""");
	}

	@Test
	void drawsCrossedMerges() {
		assertThat(draw(RevisionGraphs.of("x + y <- m1; x + y <- m2; z <- x; z <- y"), UNICODE)).isEqualTo("""
				○ m1 (head)      what m1 does
				├─╮
				│ │ ○ m2 (head)  what m2 does
				│ │ ├─╮
				├─│─╯ │
				│ ├───╯
				│ ○ y            what y does
				○ │ x            what x does
				├─╯
				○ z              what z does
				""");
	}

	@Test
	void keepsBasesApartAndNamesDependenciesAndLabels() {
		assertThat(draw(RevisionGraphs.of("a1 <- a2; b1 <- b2 @lib ~a2 <- b3; c1"), UNICODE, "a2")).isEqualTo("""
				○ b3 (head)            what b3 does
				○ b2 (lib)             what b2 does (needs a2)
				○ b1                   what b1 does

				● a2 (head) (current)  what a2 does
				● a1                   what a1 does

				○ c1 (head)            what c1 does
				""");
	}

	@Test
	void leadsStraightDownToWhatNoOtherLineLeadsTo() {
		RevisionMap map = RevisionGraphs.of("z <- a1 <- a2; z <- b1; b1 + a2 <- m1 <- m2; b1 + c1 <- n1");
		assertThat(draw(map, UNICODE)).isEqualTo("""
				○ m2 (head)      what m2 does
				○ m1             what m1 does
				├─╮
				│ ○ a2           what a2 does
				│ ○ a1           what a1 does
				│ │ ○ n1 (head)  what n1 does
				│ │ ├─╮
				├─│─│─╯
				│ │ ○ c1         what c1 does
				○ │ b1           what b1 does
				├─╯
				○ z              what z does
				""");
	}

	@Test
	void drawsNothingOfAnEmptyMap() {
		assertThat(draw(RevisionMap.of(List.of()), UNICODE)).isEmpty();
	}

	@Test
	void marksNothingIfNoDatabaseWasAsked() {
		assertThat(draw(MERGED, UNICODE)).doesNotContain("●", "(current)");
	}

	@Test
	void cutsMessagesButNeverIdsMarksAndDependencies() {
		RevisionMap map = RevisionMap.of(List.of(Revision.of("3b7a1d2e4f56", null, "soft delete for program_templates"),
				new Revision("c0ffee", List.of(), List.of("3b7a1d2e4f56"), List.of(), "index steps by program", null)));
		assertThat(draw(map, TextStyle.of(48, true))).isEqualTo("""
				○ c0ffee (head)        ind… (needs 3b7a1d2e4f56)

				○ 3b7a1d2e4f56 (head)  soft delete for program_…
				""");
		assertThat(draw(map, TextStyle.of(50, false))).startsWith("o c0ffee (head)        ind... (needs 3b7a1d2e4f56)");
		assertThat(draw(map, TextStyle.of(1, true))).isEqualTo("""
				○ c0ffee (head)  (needs 3b7a1d2e4f56)

				○ 3b7a1d2e4f56 (head)
				""");
	}

	@Test
	void countsColumnsNotCharacters() {
		RevisionMap map = RevisionMap.of(List.of(Revision.of("a1", null, "为模板添加电子邮件\nand more 🚀🚀🚀")));
		assertThat(draw(map, TextStyle.of(40, true))).isEqualTo("○ a1 (head)  为模板添加电子邮件 and mor…\n");
		assertThat(draw(map, TextStyle.of(46, true))).isEqualTo("○ a1 (head)  为模板添加电子邮件 and more 🚀🚀…\n");
		assertThat(draw(map, TextStyle.of(TextStyle.UNLIMITED, true))).endsWith("and more 🚀🚀🚀\n");
	}

	@Test
	void saysThatThereIsNoMessage() {
		assertThat(draw(RevisionMap.of(List.of(Revision.of("a1", null, ""))), UNICODE))
			.isEqualTo("○ a1 (head)  (no message)\n");
	}

	@Test
	void paintsIdsAndHeadsAndCountsOnlyWhatIsVisible() {
		Paint paint = new Paint((id) -> "<i>" + id + "</i>", (head) -> "<b>" + head + "</b>");
		String painted = GraphDrawing.text(new TextStyle(50, true, paint)).draw(MERGED, Marks.NONE);
		assertThat(painted).contains("○ <i>99887766aabb</i> <b>(head)</b>  merge");
		assertThat(painted.replaceAll("<.*?>", "")).isEqualTo(draw(MERGED, TextStyle.of(50, true)));
	}

	@Test
	void refusesNoWidth() {
		assertThatIllegalArgumentException().isThrownBy(() -> TextStyle.of(0, true)).withMessageContaining("width");
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void drawsEveryEdgeAsALineAndNoOther(RevisionMap map) {
		String drawing = draw(map, TextStyle.of(TextStyle.UNLIMITED, true), map.heads().ids().toArray(String[]::new));
		assertThat(TracedDrawing.edges(drawing)).isEqualTo(edges(map));
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void drawsEachRevisionBeforeThoseBelowIt(RevisionMap map) {
		List<String> drawn = List.copyOf(TracedDrawing.edges(draw(map, UNICODE)).keySet());
		assertThat(drawn).hasSize(map.size());
		List<String> below = new ArrayList<>();
		for (int i = drawn.size() - 1; i >= 0; i--) {
			String id = drawn.get(i);
			assertThat(below).containsAll(map.dependencies(id)).containsAll(downRevisions(map, id));
			below.add(id);
		}
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void exceedsTheWidthOnlyWithoutAMessage(RevisionMap map) {
		for (int width : new int[] { 24, 40, 80 }) {
			assertThat(draw(map, TextStyle.of(width, true)).lines()).filteredOn((line) -> line.length() > width)
				.allMatch((line) -> line.matches("[^a-z0-9]*([a-z0-9]+( \\([a-z0-9]+\\))*(  \\(needs .*\\))?)?"));
		}
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void hasTheSameShapeInAscii(RevisionMap map) {
		String unicode = draw(map, TextStyle.of(TextStyle.UNLIMITED, true), "none of it");
		StringBuilder translated = new StringBuilder();
		unicode.chars().forEach((character) -> {
			int known = "○●│─├┬╮╯".indexOf(character);
			translated.append((known >= 0) ? "o*|-++\\/".charAt(known) : (char) character);
		});
		String ascii = draw(map, TextStyle.of(TextStyle.UNLIMITED, false), "none of it");
		assertThat(ascii).isEqualTo(translated.toString()).isASCII();
	}

	@Test
	void drawsTenThousandRevisionsInNoMoreColumnsThanTwo() {
		RevisionMap map = featureBranches(10_000);
		ThreadMXBean thread = ManagementFactory.getThreadMXBean();
		long start = thread.getCurrentThreadCpuTime();
		String drawing = draw(map, UNICODE);
		// Not the time of day: other processes may have the processor
		assertThat(Duration.ofNanos(thread.getCurrentThreadCpuTime() - start)).isLessThan(Duration.ofSeconds(2));
		assertThat(TracedDrawing.edges(drawing)).isEqualTo(edges(map));
		assertThat(drawing.lines()).allMatch((line) -> line.matches("[○│├] ?[○│─]?[╮╯]?( .*)?"));
	}

	private static String draw(RevisionMap map, TextStyle style, String... rows) {
		return GraphDrawing.text(style).draw(map, Marks.at(map, List.of(rows)));
	}

	private static RevisionMap chain(int length) {
		return RevisionMap.of(IntStream.range(0, length)
			.mapToObj((i) -> Revision.of("r" + i, (i > 0) ? "r" + (i - 1) : null, ""))
			.toList());
	}

	private static RevisionMap octopus(int arms) {
		List<Revision> revisions = new ArrayList<>(List.of(Revision.of("p", null, "what p does")));
		List<String> ids = IntStream.rangeClosed(1, arms).mapToObj((i) -> "c" + i).toList();
		ids.forEach((id) -> revisions.add(Revision.of(id, "p", "what " + id + " does")));
		revisions.add(new Revision("m", ids, List.of(), List.of(), "what m does", null));
		return RevisionMap.of(revisions);
	}

	/**
	 * As a team makes it: every other revision comes from a branch that is merged soon.
	 */
	private static RevisionMap featureBranches(int size) {
		List<Revision> revisions = new ArrayList<>(List.of(Revision.of("t0", null, "")));
		for (int i = 1; revisions.size() < size; i++) {
			revisions.add(Revision.of("f" + i, "t" + (i - 1), ""));
			revisions.add(Revision.of("g" + i, "t" + (i - 1), ""));
			revisions.add(new Revision("t" + i, List.of("f" + i, "g" + i), List.of(), List.of(), "", null));
		}
		return RevisionMap.of(revisions);
	}

	private static Map<String, Set<String>> edges(RevisionMap map) {
		Map<String, Set<String>> edges = new TreeMap<>();
		map.history().forEach((revision) -> edges.put(revision.id(), new TreeSet<>(downRevisions(map, revision.id()))));
		return edges;
	}

	private static Collection<String> downRevisions(RevisionMap map, String id) {
		return map.downRevisions(id).stream().map(Revision::id).toList();
	}

}
