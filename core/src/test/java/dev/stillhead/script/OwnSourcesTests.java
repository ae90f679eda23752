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
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.loader.launch.LaunchedClassLoader;
import org.springframework.boot.loader.net.protocol.Handlers;

import dev.stillhead.revision.Revision;
import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.PostgresqlSyntax;
import dev.stillhead.testing.JavaSources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Revisions count as their sources are, in whatever the build has left a copy.
 */
class OwnSourcesTests {

	private static final String LOCATION = "classpath:acme/revisions";

	@TempDir
	Path folder;

	private Path project;

	private Path sql;

	private Path classes;

	@BeforeEach
	void makeProject() throws IOException {
		this.project = Files.createDirectories(this.folder.resolve("project"));
		this.sql = this.project.resolve("src/main/resources/acme/revisions");
		this.classes = this.project.resolve("target/classes");
	}

	@Test
	void countsSourcesAsSoonAsTheyAreWrittenAndNoLongerThanTheyAreThere() throws IOException {
		write(this.classes.resolve("acme/revisions/stale.sql"), base("stale"));
		write(this.classes.resolve("acme/revisions/a.sql"), base("a"));
		write(this.sql.resolve("a.sql"), base("a").replace("-- +upgrade", "-- +upgrade\nSELECT 1;"));
		write(this.sql.resolve("sub/new.sql"), base("new"));
		ScriptDirectory directory = load(loader(this.classes));
		assertThat(directory.scripts()).extracting(RevisionScript::source)
			.containsExactly("src/main/resources/acme/revisions/a.sql",
					"src/main/resources/acme/revisions/sub/new.sql");
		assertThat(((SqlRevisionScript) directory.script("a")).upgradeStatements()).hasSize(1);
	}

	@Test
	void namesTheSourceInErrors() throws IOException {
		write(this.classes.resolve("acme/revisions/a.sql"), base("a"));
		write(this.sql.resolve("a.sql"), base("a") + "COMMIT;");
		assertThatExceptionOfType(ScriptDirectoryException.class).isThrownBy(() -> load(loader(this.classes)))
			.satisfies((ex) -> assertThat(ex.problems()).singleElement()
				.satisfies((problem) -> assertThat(problem.location().toString())
					.startsWith("src/main/resources/acme/revisions/a.sql:")));
	}

	@Test
	void needsNoBuildAtAll() throws IOException {
		write(this.sql.resolve("a.sql"), base("a"));
		assertThat(ids(load(loader(this.classes)))).containsExactly("a");
	}

	@Test
	void readsTheOutputOfTheBuildWhereThereAreNoSources() throws IOException {
		write(this.classes.resolve("acme/revisions/a.sql"), base("a"));
		ScriptDirectory directory = load(loader(this.classes));
		assertThat(directory.script("a").source()).isEqualTo("acme/revisions/a.sql");
		assertThat(directory.script("a").file()).isNull();
	}

	@Test
	void leavesTheRevisionsOfOthersAlone() throws IOException {
		Path other = this.folder.resolve("other/target/classes");
		write(other.resolve("acme/revisions/other.sql"), base("other"));
		Path jar = new TestJar().revision("acme/revisions/jar.sql", "jar").writeTo(this.project.resolve("lib.jar"));
		write(this.sql.resolve("a.sql"), base("a"));
		assertThat(ids(load(loader(this.classes, other, jar)))).containsExactly("a", "jar", "other");
	}

	@Test
	void knowsTheProjectByWhateverLinkLeadsToIt() throws IOException {
		write(this.classes.resolve("acme/revisions/stale.sql"), base("stale"));
		write(this.sql.resolve("a.sql"), base("a"));
		Path link = Files.createSymbolicLink(this.folder.resolve("link"), this.project);
		assertThat(ids(load(loader(link.resolve("target/classes"))))).containsExactly("a");
		assertThat(ids(load(loader(this.classes), SourceFolder.of(LOCATION, link)))).containsExactly("a");
	}

	@Test
	void readsSourcesInsteadOfTheApplicationsOwnJar() throws IOException {
		Path jar = new TestJar().revision("BOOT-INF/classes/acme/revisions/stale.sql", "stale")
			.add("BOOT-INF/lib/lib.jar", new TestJar().revision("acme/revisions/lib.sql", "lib").bytes())
			.writeTo(this.folder.resolve("app.jar"));
		ClassLoader loader = bootLoader(jar, "BOOT-INF/classes/", "BOOT-INF/lib/lib.jar");
		assertThat(ids(load(loader))).containsExactly("lib", "stale");
		write(this.sql.resolve("a.sql"), base("a"));
		assertThat(ids(load(loader))).containsExactly("a", "lib");
	}

	@Test
	void readsAnotherFolderWhereOneIsConfigured() throws IOException {
		write(this.sql.resolve("a.sql"), base("a"));
		write(this.project.resolve("migrations/b.sql"), base("b"));
		SourceFolder other = SourceFolder.of(LOCATION, this.project).withSql(this.project.resolve("migrations"));
		assertThat(ids(load(loader(this.classes), other))).containsExactly("b");
	}

	@Test
	void forgetsAClassWhoseSourceIsGone() throws IOException {
		JavaSources java = javaRevisions();
		assertThat(java.compile()).isEmpty();
		ScriptDirectory directory = load(loader(this.classes));
		assertThat(directory.scripts()).extracting(RevisionScript::source)
			.containsExactly("src/main/java/acme/revisions/Kept.java", "src/main/java/acme/revisions/sub/Deleted.java",
					"src/main/java/acme/revisions/sub/Deleted.java");
		assertThat(directory.sourceFile("kept")).isEqualTo(java.sources().resolve("acme/revisions/Kept.java"));
		Files.delete(java.sources().resolve("acme/revisions/sub/Deleted.java"));
		assertThat(ids(load(loader(this.classes)))).containsExactly("kept");
	}

	@Test
	void forgetsTheClassesOfNoJarButTheApplicationsOwn() throws IOException {
		JavaSources java = javaRevisions();
		assertThat(java.compile()).isEmpty();
		byte[] kept = Files.readAllBytes(this.classes.resolve("acme/revisions/Kept.class"));
		byte[] deleted = Files.readAllBytes(this.classes.resolve("acme/revisions/sub/Deleted.class"));
		Path jar = new TestJar().add("BOOT-INF/classes/acme/revisions/sub/Deleted.class", deleted)
			.add("BOOT-INF/lib/lib.jar", new TestJar().add("acme/revisions/Kept.class", kept).bytes())
			.writeTo(this.folder.resolve("app.jar"));
		ClassLoader loader = bootLoader(jar, "BOOT-INF/classes/", "BOOT-INF/lib/lib.jar");
		Files.delete(java.sources().resolve("acme/revisions/sub/Deleted.java"));
		ScriptDirectory directory = load(loader);
		assertThat(ids(directory)).containsExactly("kept");
		assertThat(directory.script("kept").source()).isEqualTo("acme/revisions/Kept.java");
	}

	@Test
	void keepsClassesThatNoJavaSourceIsKnownFor() throws IOException {
		JavaSources java = javaRevisions();
		assertThat(java.compile("-g:none")).isEmpty();
		Files.delete(java.sources().resolve("acme/revisions/sub/Deleted.java"));
		assertThat(ids(load(loader(this.classes)))).containsExactly("beside", "deleted", "kept");
	}

	@Test
	void findsTheFileToEdit() throws IOException {
		write(this.sql.resolve("a.sql"), base("a"));
		Path mounted = this.folder.resolve("mounted");
		write(mounted.resolve("m.sql"), base("m"));
		Path jar = new TestJar().revision("acme/revisions/jar.sql", "jar").writeTo(this.folder.resolve("lib.jar"));
		ScriptDirectory directory = new ScriptDirectoryLoader(loader(jar), PostgresqlSyntax.INSTANCE, Placeholders.NONE)
			.withSources(List.of(SourceFolder.of(LOCATION, this.project)))
			.load(List.of(LOCATION, "file:" + mounted));
		assertThat(directory.sourceFile("a")).isEqualTo(this.sql.resolve("a.sql"));
		assertThat(directory.sourceFile("m")).isEqualTo(mounted.resolve("m.sql"));
		assertThatExceptionOfType(NoSourceFileException.class).isThrownBy(() -> directory.sourceFile("jar"))
			.satisfies((ex) -> {
				assertThat(ex.problem()).isEqualTo("the file of jar, (no message), is not here; nothing was opened");
				assertThat(ex.facts().get(0).text()).endsWith("lib.jar!/acme/revisions/jar.sql");
				assertThat(ex.revision()).isEqualTo(Revision.of("jar", null, ""));
			});
	}

	@Test
	void knowsTheFoldersOfALocation() {
		SourceFolder standard = SourceFolder.of("classpath:/com/acme/revisions/", this.project);
		assertThat(standard.sql()).isEqualTo(this.project.resolve("src/main/resources/com/acme/revisions"));
		assertThat(standard.java()).isEqualTo(this.project.resolve("src/main/java/com/acme/revisions"));
		assertThat(standard.javaPackage()).isEqualTo("com.acme.revisions");
		assertThat(SourceFolder.of("classpath:db/my-revisions", this.project).java()).isNull();
		assertThat(SourceFolder.of("classpath:db/1", this.project).javaPackage()).isNull();
		assertThat(SourceFolder.of("file:revisions", this.project).sql()).isEqualTo(this.project.resolve("revisions"));
		assertThat(SourceFolder.of("file:/srv/x", this.project).sql()).isEqualTo(Path.of("/srv/x"));
		assertThat(SourceFolder.of("file:/srv/x", this.project).java()).isNull();
	}

	@ParameterizedTest
	@ValueSource(strings = { "acme/revisions", "classpath:", "file:" })
	void refusesWhatIsNoLocation(String location) {
		assertThatExceptionOfType(ScriptDirectoryException.class)
			.isThrownBy(() -> SourceFolder.of(location, this.project));
	}

	@Test
	void existsAsSoonAsOneOfTheFoldersDoes() throws IOException {
		SourceFolder standard = SourceFolder.of(LOCATION, this.project);
		assertThat(standard.exists()).isFalse();
		Files.createDirectories(this.project.resolve("src/main/java/acme/revisions"));
		assertThat(standard.exists()).isTrue();
	}

	@Test
	void showsPathsFromTheProjectOn() {
		SourceFolder standard = SourceFolder.of(LOCATION, this.project);
		assertThat(standard.shown(this.sql.resolve("a.sql"))).isEqualTo("src/main/resources/acme/revisions/a.sql");
		assertThat(standard.shown(this.folder.resolve("a.sql"))).isEqualTo(this.folder + "/a.sql");
	}

	@Test
	void readsTheNameOfTheSourceFromClassFiles() throws IOException {
		for (Class<?> type : List.of(OwnSourcesTests.class, String.class, Character.UnicodeBlock.class, List.class)) {
			String name = type.getName().substring(type.getName().lastIndexOf('.') + 1);
			byte[] content = type.getResourceAsStream(name + ".class").readAllBytes();
			assertThat(SourceFileAttribute.of(content)).isEqualTo(name.replaceFirst("\\$.*", "") + ".java");
		}
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> SourceFileAttribute.of(new byte[20]));
		assertThatExceptionOfType(IOException.class).isThrownBy(() -> SourceFileAttribute.of(new byte[0]));
	}

	/**
	 * One that stays, and two in a file that will be deleted.
	 */
	private JavaSources javaRevisions() {
		String second = revision("Beside", "beside").replaceAll("(?s).*;\n\n@", "\n@");
		return new JavaSources(this.project.resolve("src/main/java"), this.classes)
			.write("acme/revisions/Kept.java", "package acme.revisions;\n" + revision("Kept", "kept"))
			.write("acme/revisions/sub/Deleted.java",
					"package acme.revisions.sub;\n" + revision("Deleted", "deleted") + second);
	}

	private static String revision(String name, String id) {
		return """
				import dev.stillhead.operation.Migration;
				import dev.stillhead.operation.MigrationRevision;
				import dev.stillhead.operation.Operations;

				@MigrationRevision(id = "%s", revises = {}, message = "")
				class %s implements Migration {

					@Override
					public void upgrade(Operations op) {
					}

				}
				""".formatted(id, name);
	}

	private ScriptDirectory load(ClassLoader loader) {
		return load(loader, SourceFolder.of(LOCATION, this.project));
	}

	private static ScriptDirectory load(ClassLoader loader, SourceFolder folder) {
		return new ScriptDirectoryLoader(loader, PostgresqlSyntax.INSTANCE, Placeholders.NONE)
			.withSources(List.of(folder))
			.load(List.of(LOCATION));
	}

	private static List<String> ids(ScriptDirectory directory) {
		return directory.map().revisions().stream().map(Revision::id).toList();
	}

	private static URLClassLoader loader(Path... roots) throws MalformedURLException {
		URL[] urls = new URL[roots.length];
		for (int i = 0; i < roots.length; i++) {
			String url = roots[i].toUri().toString();
			urls[i] = URI.create((url.endsWith("/") || url.endsWith(".jar")) ? url : url + "/").toURL();
		}
		return new URLClassLoader(urls, OwnSourcesTests.class.getClassLoader());
	}

	private static ClassLoader bootLoader(Path jar, String... nested) throws MalformedURLException {
		Handlers.register();
		URL[] urls = new URL[nested.length];
		for (int i = 0; i < nested.length; i++) {
			urls[i] = URI.create("jar:nested:" + jar.toUri().getRawPath() + "/!" + nested[i] + "!/").toURL();
		}
		return new LaunchedClassLoader(false, urls, OwnSourcesTests.class.getClassLoader());
	}

	private static String base(String id) {
		return "-- Revision ID: %s\n-- Revises:\n\n-- +upgrade\n".formatted(id);
	}

	private static void write(Path file, String text) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, text);
	}

}
