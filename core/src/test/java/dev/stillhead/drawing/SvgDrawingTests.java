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

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionGraphs;
import dev.stillhead.revision.RevisionMap;

import static org.assertj.core.api.Assertions.assertThat;

class SvgDrawingTests {

	static List<RevisionMap> graphs() {
		return Samples.random().toList();
	}

	@Test
	void drawsTheLinesOfABranch() throws Exception {
		RevisionMap map = RevisionGraphs.of("a <- b; a <- c; b + c <- d");
		Document svg = parse(GraphDrawing.svg().draw(map, Marks.NONE));
		Element lines = withClass(svg, "path", "lines").get(0);
		assertThat(lines.getAttribute("d")).isEqualTo(
				"M23 46 H32 M32 46 Q41 46 41 54 M23 110 H32 " + "M41 54 V102 M32 110 Q41 110 41 102 M23 26 V130");
	}

	@Test
	void marksWhatIsAppliedAndTellsAllInTitles() throws Exception {
		RevisionMap map = RevisionGraphs.of("a1 <- a2; b1 @lib ~a2");
		Document svg = parse(GraphDrawing.svg().draw(map, Marks.at(map, List.of("a1"))));
		assertThat(texts(svg, "title")).containsExactly("Revisions", "b1 needs a2",
				"b1 (lib) (head), what b1 does (needs a2)", "a2 (head), what a2 does", "a1 (current), what a1 does");
		assertThat(withClass(svg, "g", "applied")).extracting((element) -> element.getTextContent())
			.containsExactly("a1 (current), what a1 doesa1 (current)what a1 does");
		assertThat(withClass(svg, "path", "needs")).hasSize(1);
	}

	@Test
	void isReadableInLightAndDarkAndNeedsNothingElse() throws Exception {
		String svg = GraphDrawing.svg().draw(RevisionGraphs.of("a1"), Marks.NONE);
		Document document = parse(svg);
		assertThat(document.getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
		assertThat(texts(document, "style")).singleElement().asString().contains("prefers-color-scheme: dark");
		assertThat(withClass(document, "rect", "paper")).hasSize(1);
		assertThat(svg.replace("http://www.w3.org/2000/svg", "")).doesNotContain("http", "url(", "@import", "href");
	}

	@Test
	void escapesWhateverMeansSomething() throws Exception {
		Document svg = parse(GraphDrawing.svg().draw(Samples.nasty(), Marks.NONE));
		assertThat(texts(svg, "title")).contains("end, " + Samples.NASTY, "o.x, ]]>", "o_x, \uFFFD");
	}

	@Test
	void cutsALongMessageButNotInItsTitle() throws Exception {
		String message = "long ".repeat(40).strip();
		Document svg = parse(
				GraphDrawing.svg().draw(RevisionMap.of(List.of(Revision.of("a1", null, message))), Marks.NONE));
		assertThat(texts(svg, "title")).contains("a1 (head), " + message);
		assertThat(texts(svg, "text")).singleElement().asString().endsWith("long…").hasSizeLessThan(100);
	}

	@Test
	void drawsAnEmptyMap() throws Exception {
		Document svg = parse(GraphDrawing.svg().draw(RevisionMap.of(List.of()), Marks.NONE));
		assertThat(texts(svg, "text")).isEmpty();
	}

	@ParameterizedTest
	@MethodSource("graphs")
	void drawsEveryRevisionAndDependencyInsideThePicture(RevisionMap map) throws Exception {
		Document svg = parse(GraphDrawing.svg().draw(map, Marks.NONE));
		assertThat(elements(svg, "tspan").stream()
			.filter((span) -> span.getAttribute("class").equals("id"))
			.map(Element::getTextContent)).containsExactlyInAnyOrderElementsOf(ids(map));
		assertThat(withClass(svg, "path", "needs"))
			.hasSize(map.history().stream().mapToInt((revision) -> map.dependencies(revision.id()).size()).sum());
		int width = Integer.parseInt(svg.getDocumentElement().getAttribute("width"));
		int height = Integer.parseInt(svg.getDocumentElement().getAttribute("height"));
		TreeSet<String> places = new TreeSet<>();
		for (Element circle : elements(svg, "circle")) {
			assertThat(Integer.parseInt(circle.getAttribute("cx"))).isBetween(5, width - 5);
			assertThat(Integer.parseInt(circle.getAttribute("cy"))).isBetween(5, height - 5);
			assertThat(places.add(circle.getAttribute("cy"))).isTrue();
		}
		assertThat(withClass(svg, "path", "lines").get(0).getAttribute("d"))
			.matches("(?:(?:M\\d+ \\d+ (?:[HV]\\d+|Q\\d+ \\d+ \\d+ \\d+))(?: |$))*");
	}

	private static List<String> ids(RevisionMap map) {
		return map.history().stream().map(Revision::id).toList();
	}

	private static Document parse(String svg) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		return factory.newDocumentBuilder().parse(new InputSource(new StringReader(svg)));
	}

	private static List<String> texts(Document document, String name) {
		return elements(document, name).stream().map(Element::getTextContent).toList();
	}

	private static List<Element> withClass(Document document, String name, String type) {
		return elements(document, name).stream()
			.filter((element) -> element.getAttribute("class").equals(type))
			.toList();
	}

	private static List<Element> elements(Document document, String name) {
		NodeList nodes = document.getElementsByTagName(name);
		List<Element> elements = new ArrayList<>();
		for (int i = 0; i < nodes.getLength(); i++) {
			elements.add((Element) nodes.item(i));
		}
		return elements;
	}

}
