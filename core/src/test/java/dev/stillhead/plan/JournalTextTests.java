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

package dev.stillhead.plan;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.dialect.JournalRow.StoredDowngrade;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.script.ScriptDirectoryLoader;
import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.PostgresqlSyntax;
import dev.stillhead.testing.RevisionFolder;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the journal stores of a downgrade, and what it says where it cannot.
 */
class JournalTextTests {

	private static final Placeholders PLACEHOLDERS = new Placeholders(Map.of("name", "u"));

	@TempDir
	Path folder;

	@Test
	void storesStatementsWithTheirPlaceholders() {
		new RevisionFolder(this.folder).revision("a1", "", "CREATE TABLE ${name} (id integer);",
				"DROP TABLE ${name};\nSELECT 1;");
		assertThat(stored(PLACEHOLDERS, "a1").statements()).containsExactly("DROP TABLE ${name}", "SELECT 1");
	}

	@Test
	void storesNothingThatOnlyLooksLikeAPlaceholder() {
		new RevisionFolder(this.folder).revision("a1", "", "SELECT 1;", "SELECT '${name}';", "Placeholders: false")
			.revision("b2", "a1", "SELECT 1;", "SELECT 1;", "Placeholders: false");
		assertThat(stored(PLACEHOLDERS, "a1"))
			.isEqualTo(StoredDowngrade.impossible("its downgrade holds ${name}, which is no placeholder there"));
		assertThat(stored(Placeholders.NONE, "a1").statements()).isNull();
		assertThat(stored(PLACEHOLDERS, "b2").statements()).containsExactly("SELECT 1");
	}

	@Test
	void tellsIrreversibleFromWhatIsOnlyNotStored() {
		List<String> java = List.of("classpath:dev/stillhead/plan/javarevisions");
		StoredDowngrade irreversible = stored(java, Placeholders.NONE, "outside1");
		assertThat(irreversible.reason())
			.isEqualTo("irreversible: the revision says that there is no way back: nobody goes back");
		assertThat(irreversible.irreversibleReason())
			.isEqualTo("the revision says that there is no way back: nobody goes back");
		StoredDowngrade code = stored(java, Placeholders.NONE, "code1");
		assertThat(code.reason())
			.isEqualTo("its downgrade runs code (\"join names\", JoinNames.java:32) that was not stored as SQL");
		assertThat(code.irreversibleReason()).isNull();
	}

	private StoredDowngrade stored(Placeholders placeholders, String revision) {
		return stored(List.of("file:" + this.folder), placeholders, revision);
	}

	private StoredDowngrade stored(List<String> locations, Placeholders placeholders, String revision) {
		ScriptDirectoryLoader loader = new ScriptDirectoryLoader(getClass().getClassLoader(), PostgresqlSyntax.INSTANCE,
				placeholders);
		return new PlanPreparer(loader.load(locations), false)
			.journalText(revision, new DatabaseProduct("PostgreSQL", 17, 0))
			.downgrade();
	}

}
