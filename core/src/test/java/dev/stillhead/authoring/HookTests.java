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

package dev.stillhead.authoring;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.stillhead.error.Fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/**
 * Commands that run after a file was written.
 */
class HookTests {

	@TempDir
	Path folder;

	private Project project;

	@BeforeEach
	void makeProject() {
		this.project = new Project(this.folder);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			fmt -w {file}                             | fmt,-w,/x y.sql
			fmt REVISION_SCRIPT_FILENAME --in-place   | fmt,/x y.sql,--in-place
			fmt                                       | fmt,/x y.sql
			fmt --file={file} -q                      | fmt,--file=/x y.sql,-q
			"my tools/fmt" 'a "b" c' "d 'e'"          | my tools/fmt,a "b" c,d 'e',/x y.sql
			fmt '' a"b c"d                            | fmt,,ab cd,/x y.sql
			C:\\tools\\fmt.exe "{file}"               | C:\\tools\\fmt.exe,/x y.sql
			""")
	void takesCommandsApart(String hook, String command) {
		assertThat(HookCommand.parse(hook).commandFor(Path.of("/x y.sql"))).containsExactly(command.split(",", -1));
	}

	@Test
	void runInTheProjectOneAfterTheOther() {
		hooks("sh -c 'pwd; cat >/dev/null; echo \"-- $(basename $0)\" >> $0; echo done >&2' {file}",
				"sh -c 'tail -n 1 $0' REVISION_SCRIPT_FILENAME");
		WrittenRevision written = this.project.draft("x", (request) -> request.revId("a1")).write();
		assertThat(written.hooks()).extracting(HookResult::output)
			.containsExactly(this.folder.toAbsolutePath() + "\ndone", "-- a1_x.sql");
		assertThat(written.hooks().get(1).hook()).isEqualTo("sh -c 'tail -n 1 $0' REVISION_SCRIPT_FILENAME");
		assertThat(this.project.text(written.shownPath())).endsWith("-- a1_x.sql\n");
	}

	@Test
	void sayThatTheFileIsThereWhenTheyFail() {
		hooks("sh -c 'echo broken; echo badly >&2; exit 3'", "touch never.txt");
		HookFailedException failed = failure();
		assertThat(failed.problem())
			.isEqualTo("src/main/resources/acme/revisions/a1_x.sql was written, but a hook failed");
		assertThat(failed.facts()).containsExactly(new Fact("where", "src/main/resources/acme/revisions/a1_x.sql"),
				new Fact("hook", "sh -c 'echo broken; echo badly >&2; exit 3'"),
				new Fact("reason", "exit code 3\nbroken\nbadly"));
		assertThat(failed.exitCode()).isEqualTo(3);
		assertThat(failed.hook()).startsWith("sh -c");
		assertThat(failed.file()).exists();
		assertThat(this.folder.resolve("never.txt")).doesNotExist();
		assertThat(this.project.load().find("a1")).isNotNull();
	}

	@Test
	void showTheEndOfALongOutput() {
		hooks("sh -c 'seq 1 100000; exit 1'");
		assertThat(failure().facts().get(2).text()).startsWith("exit code 1\n99981\n").endsWith("\n100000");
	}

	@Test
	void nameWhatCannotBeStarted() {
		hooks("no-such-command-anywhere {file}");
		HookFailedException failed = failure();
		assertThat(failed.facts().get(2).text()).startsWith("it cannot be started")
			.contains("no-such-command-anywhere");
		assertThat(failed.exitCode()).isNull();
		assertThat(failed.file()).exists();
	}

	@Test
	void mustLeaveTheRevision() {
		hooks("sed -i /Revises/d {file}");
		assertThat(failure().facts().get(2).text()).startsWith("it left a file that is not the revision")
			.contains("the header has no \"Revises:\"");
		Project other = this.project;
		this.project = new Project(this.folder.resolve("other"));
		hooks("rm {file}");
		assertThat(failure().facts().get(2).text()).startsWith("it left a file that cannot be read");
		assertThat(other.path().resolve("src/main/resources/acme/revisions/a1_x.sql")).exists();
	}

	private void hooks(String... hooks) {
		this.project.with((settings) -> settings.hooks(List.of(hooks)));
	}

	private HookFailedException failure() {
		RevisionDraft draft = this.project.draft("x", (request) -> request.revId("a1"));
		return catchThrowableOfType(HookFailedException.class, draft::write);
	}

}
