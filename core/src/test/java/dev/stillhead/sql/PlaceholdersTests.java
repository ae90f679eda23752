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

package dev.stillhead.sql;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Values in the place of <code>${name}</code>.
 */
class PlaceholdersTests {

	private final Placeholders placeholders = new Placeholders(
			Map.of("a", "1", "empty", "", "long.name-2", "two\nlines 😀", "nested", "${a}"));

	private final List<SourceProblem> problems = new ArrayList<>();

	@Test
	void replacesEverywhereAndOnce() {
		assertThat(resolve("${a}'${a}'${empty}$$${nested}$$ ${long.name-2}").text())
			.isEqualTo("1'1'$$${a}$$ two\nlines 😀");
		assertThat(this.problems).isEmpty();
	}

	@Test
	void leavesWhatIsNoPlaceholder() {
		assertThat(resolve("$a {a} ${} ${a b} ${a $1").text()).isEqualTo("$a {a} ${} ${a b} ${a $1");
		assertThat(this.problems).isEmpty();
	}

	@Test
	void leavesEverythingWhereNothingIsConfigured() {
		SqlText text = text("SELECT ${a}");
		assertThat(Placeholders.NONE.resolve(text, this.problems::add)).isSameAs(text);
		assertThat(this.problems).isEmpty();
	}

	@Test
	void reportsEveryUnknownNameWithItsPlace() {
		resolve("😀 ${a}\n ${x} ${y}");
		assertThat(this.problems).extracting((problem) -> problem.location().toString())
			.containsExactly("t.sql:2:2", "t.sql:2:7");
		assertThat(this.problems.get(0).text()).contains("${x}");
		assertThat(this.problems.get(0).remedy()).contains("stillhead.placeholders.x", "a, empty, long.name-2, nested");
	}

	@Test
	void findsPlacesBehindValues() {
		SqlText resolved = resolve("${long.name-2}x${empty}y\n${a}${a}z 😀 ${a}!");
		assertThat(place(resolved, "two")).isEqualTo("t.sql:1:1");
		assertThat(place(resolved, "lines")).isEqualTo("t.sql:1:1");
		assertThat(place(resolved, "x")).isEqualTo("t.sql:1:15");
		assertThat(place(resolved, "y")).isEqualTo("t.sql:1:24");
		assertThat(place(resolved, "11")).isEqualTo("t.sql:2:1");
		assertThat(place(resolved, "1z")).isEqualTo("t.sql:2:5");
		assertThat(place(resolved, "z")).isEqualTo("t.sql:2:9");
		assertThat(place(resolved, "!")).isEqualTo("t.sql:2:17");
	}

	@Test
	void givesStatementsAsTheyWereWritten() {
		SqlText resolved = resolve(
				"${empty}SELECT '😀', '${long.name-2}';\n${nested}SELECT ${a};SELECT 1${empty}; SELECT ${a}");
		assertThat(PostgresqlSyntax.INSTANCE.split(resolved)).extracting(SqlStatement::shown)
			.containsExactly("SELECT '😀', '${long.name-2}'", "${nested}SELECT ${a}", "SELECT 1", "SELECT ${a}");
	}

	@Test
	void givesTheWholePlaceholderWhereAValueHoldsSeveralStatements() {
		SqlText resolved = new Placeholders(Map.of("two", "DROP ROLE a; CREATE ROLE a PASSWORD 'x'"))
			.resolve(text("SELECT 1; ${two};"), this.problems::add);
		assertThat(PostgresqlSyntax.INSTANCE.split(resolved)).extracting(SqlStatement::shown)
			.containsExactly("SELECT 1", "${two}", "${two}");
	}

	@Test
	void namesWhatATextAsksFor() {
		assertThat(Placeholders.namesIn("${b} ${a} ${b} ${}")).containsExactly("a", "b");
	}

	@Test
	void printsNoValues() {
		assertThat(new Placeholders(Map.of("password", "secret"))).hasToString("Placeholders[password]");
	}

	private SqlText resolve(String text) {
		return this.placeholders.resolve(text(text), this.problems::add);
	}

	private static SqlText text(String text) {
		return new SourceText("t.sql", text).between(0, text.length());
	}

	private static String place(SqlText resolved, String part) {
		int index = resolved.text().indexOf(part);
		return resolved.positions().locate(resolved.text().codePointCount(0, index) + 1).toString();
	}

}
