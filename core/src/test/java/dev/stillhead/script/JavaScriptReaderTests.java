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

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.operation.CreateSchema;
import dev.stillhead.operation.CreateTable;
import dev.stillhead.operation.DropTable;
import dev.stillhead.operation.ExecuteSql;
import dev.stillhead.operation.OperationRefusedException;
import dev.stillhead.operation.Migration;
import dev.stillhead.revision.Revision;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.script.javarevisions.Loaded;
import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.PostgresqlSyntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * Java revisions of a directory.
 */
class JavaScriptReaderTests {

	private static final DatabaseProduct POSTGRESQL = new DatabaseProduct("PostgreSQL", 17, 0);

	@TempDir
	Path folder;

	@Test
	void readsTheGraphWithoutLoadingAClass() {
		Loaded.CLASSES.clear();
		ScriptDirectory directory = load("good");
		assertThat(directory.map().heads().ids()).containsExactly("third3");
		JavaRevisionScript first = script(directory, "first1");
		assertThat(first.revision())
			.isEqualTo(new Revision("first1", List.of(), List.of(), List.of("main"), "first", "2026-01-02T03:04:05Z"));
		assertThat(first.description()).isEqualTo("A longer\ntext.");
		assertThat(first.type()).isEqualTo(ScriptType.JAVA);
		assertThat(first.transactional()).isTrue();
		assertThat(first.source()).isEqualTo("dev/stillhead/script/javarevisions/good/First.java");
		assertThat(Loaded.CLASSES).isEmpty();
	}

	@Test
	void constructsARevisionOnceWhenItIsAsked() {
		Loaded.CLASSES.clear();
		JavaRevisionScript first = script(load("good"), "first1");
		assertThat(first.upgradeOperations(POSTGRESQL)).singleElement().isInstanceOf(CreateTable.class);
		assertThat(first.downgradeOperations(POSTGRESQL)).singleElement().isInstanceOf(DropTable.class);
		assertThat(first.reversible()).isTrue();
		assertThat(Loaded.CLASSES).filteredOn("new First"::equals).hasSize(1);
	}

	@Test
	void readsNestedClassesOfSubPackages() {
		JavaRevisionScript second = script(load("good"), "second2");
		assertThat(second.source()).isEqualTo("dev/stillhead/script/javarevisions/good/sub/Nested.java");
		assertThat(second.transactional()).isFalse();
		assertThat(second.revision().dependsOn()).containsExactly("first1");
		assertThat(second.upgradeOperations(POSTGRESQL)).singleElement().isInstanceOf(ExecuteSql.class);
	}

	@Test
	void namesTheLineThatMakesARevisionIrreversible() {
		JavaRevisionScript second = script(load("good"), "second2");
		assertThat(second.reversible()).isFalse();
		assertThatExceptionOfType(IrreversibleRevisionException.class)
			.isThrownBy(() -> second.downgradeOperations(POSTGRESQL))
			.withMessageContaining("nobody needs it")
			.satisfies((ex) -> assertThat(ex.facts()).last()
				.satisfies((fact) -> assertThat(fact.text()).matches("Base.java:\\d+")))
			.satisfies((ex) -> assertThat(ex.revision().id()).isEqualTo("second2"));
	}

	@Test
	void tellsARevisionTheArgumentsAmongThePlaceholders() {
		JavaRevisionScript told = script(load("told", new Placeholders(Map.of("x.tenant", "acme"))), "tenant1");
		assertThat(told.upgradeOperations(POSTGRESQL)).singleElement()
			.satisfies((operation) -> assertThat(((CreateSchema) operation).name()).isEqualTo("acme"));
		JavaRevisionScript alone = script(load("told"), "tenant1");
		assertThatExceptionOfType(OperationRefusedException.class).isThrownBy(() -> alone.upgradeOperations(POSTGRESQL))
			.withMessageContaining("the argument tenant is not given")
			.withMessageContaining("TenantSchema.java:");
		assertThat(alone.reversible()).isTrue();
		assertThat(alone.sha256()).isEqualTo(told.sha256());
	}

	@Test
	void hashesWhatARevisionDoesOnAnyDatabase() {
		ScriptDirectory directory = load("good");
		assertThat(script(directory, "first1").sha256())
			.isEqualTo("6a04305b17563a1fac00d0d3dbccaeb7dc2673f57b1dca6594f39f6b47b0e32a");
		assertThat(script(directory, "third3").sha256()).isNotEqualTo(script(directory, "first1").sha256());
		assertThat(script(directory, "third3").sha256()).isEqualTo(ScriptHash.sha256(true, """
				upgrade
				downgrade
				irreversible
				upgrade
				ExecuteSql(sql="PRAGMA optimize")
				downgrade
				irreversible
				"""));
		assertThat(script(directory, "second2").sha256()).isEqualTo(ScriptHash.sha256(false, """
				upgrade
				ExecuteSql(sql="VACUUM")
				downgrade
				irreversible
				"""));
	}

	@Test
	void usesTheGivenFactory() {
		Migration other = (op) -> op.execute("SELECT 1");
		ScriptDirectoryLoader loader = new ScriptDirectoryLoader(getClass().getClassLoader(), PostgresqlSyntax.INSTANCE,
				Placeholders.NONE, (type) -> other);
		ScriptDirectory directory = loader.load(List.of(location("unusable")));
		assertThat(script(directory, "args1").upgradeOperations(POSTGRESQL)).singleElement()
			.isInstanceOf(ExecuteSql.class);
	}

	@Test
	void saysWhyARevisionCannotBeConstructed() {
		ScriptDirectory directory = load("unusable");
		assertThatExceptionOfType(MigrationNotConstructedException.class)
			.isThrownBy(() -> script(directory, "args1").upgradeOperations(POSTGRESQL))
			.withMessageContaining("args1, needs something, cannot be constructed")
			.withMessageContaining("no constructor without parameters")
			.withMessageContaining("unusable/NoConstructor.java");
		assertThatExceptionOfType(MigrationNotConstructedException.class)
			.isThrownBy(() -> script(directory, "fails1").sha256())
			.withMessageContaining("not today")
			.withCauseInstanceOf(IllegalStateException.class);
	}

	@Test
	void reportsEverythingThatIsWrongAtOnce() {
		assertThatExceptionOfType(ScriptDirectoryException.class).isThrownBy(() -> load("broken"))
			.satisfies((ex) -> assertThat(ex.problems())
				.extracting((problem) -> problem.location().source().replaceFirst(".*/", "") + ": " + problem.text())
				.contains("AbstractOne.java: AbstractOne is no class that can be constructed",
						"AtLeastAnInterface.java: AtLeastAnInterface is no class that can be constructed",
						"NoMigration.java: NoMigration does not implement Migration",
						"NoAnnotation.java: NoAnnotation implements Migration and has no @MigrationRevision",
						"BadHeader.java: BadHeader.Inner is an inner class; only a static one can be constructed",
						"BadHeader.java: id is no id: \"bad-id\" holds '-', and only A-Z a-z 0-9 _ . are allowed",
						"BadHeader.java: revises is no id: \"\" is empty", "BadHeader.java: revises names x1 twice",
						"BadHeader.java: message has several lines",
						"BadHeader.java: branchLabels is no id: \"head\" is a word of the target syntax"));
	}

	@Test
	void readsNoClassesOfOtherFolders() throws Exception {
		Path compiled = Path.of(getClass().getResource("javarevisions/good/First.class").toURI());
		Files.copy(compiled, this.folder.resolve("First.class"));
		ScriptDirectoryLoader loader = new ScriptDirectoryLoader(getClass().getClassLoader(), PostgresqlSyntax.INSTANCE,
				Placeholders.NONE);
		assertThat(loader.load(List.of("file:" + this.folder)).scripts()).isEmpty();
	}

	private static JavaRevisionScript script(ScriptDirectory directory, String id) {
		return (JavaRevisionScript) directory.script(id);
	}

	private static ScriptDirectory load(String folder) {
		return load(folder, Placeholders.NONE);
	}

	private static ScriptDirectory load(String folder, Placeholders placeholders) {
		return new ScriptDirectoryLoader(JavaScriptReaderTests.class.getClassLoader(), PostgresqlSyntax.INSTANCE,
				placeholders)
			.load(List.of(location(folder)));
	}

	private static String location(String folder) {
		return "classpath:dev/stillhead/script/javarevisions/" + folder;
	}

}
