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

package dev.stillhead;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import dev.stillhead.offline.SqlScript;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.ExecutionSettings;
import dev.stillhead.runtime.VersionTableSettings;
import dev.stillhead.schema.DatabaseProduct;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Scripts that are made without a database, and how they look.
 */
class OfflineSqlTests extends OfflineFixture {

	@Test
	void oneRevisionIsOneTransactionBehindAGuard() throws IOException {
		assertThat(text(upgrade("a1:b2"))).isEqualTo(golden("one_revision.sql.golden"));
	}

	@Test
	void rowsChangeWithEveryStepAsAlembicChangesThem() {
		assertThat(rows(upgrade("base:heads"))).containsExactly(
				"INSERT INTO habits.alembic_version (version_num) VALUES ('a1');",
				"UPDATE habits.alembic_version SET version_num = 'c2' WHERE version_num = 'a1';",
				"INSERT INTO habits.alembic_version (version_num) VALUES ('b2');",
				"DELETE FROM habits.alembic_version WHERE version_num = 'b2';",
				"UPDATE habits.alembic_version SET version_num = 'm3' WHERE version_num = 'c2';");
		assertThat(rows(downgrade("m3:a1"))).containsExactly(
				"INSERT INTO habits.alembic_version (version_num) VALUES ('b2');",
				"UPDATE habits.alembic_version SET version_num = 'c2' WHERE version_num = 'm3';",
				"DELETE FROM habits.alembic_version WHERE version_num = 'b2';",
				"UPDATE habits.alembic_version SET version_num = 'a1' WHERE version_num = 'c2';");
		assertThat(rows(stamp(false, "a1:m3")))
			.containsExactly("UPDATE habits.alembic_version SET version_num = 'm3' WHERE version_num = 'a1';");
		assertThat(rows(stamp(true, "m3:b2")))
			.containsExactly("UPDATE habits.alembic_version SET version_num = 'b2' WHERE version_num = 'm3';");
		assertThat(rows(stamp(false, "base:b2", "base:c2"))).containsExactly(
				"INSERT INTO habits.alembic_version (version_num) VALUES ('b2');",
				"INSERT INTO habits.alembic_version (version_num) VALUES ('c2');");
	}

	@Test
	void saysWhatItDoes() {
		SqlScript script = upgrade("base:m3");
		assertThat(script.from()).isEmpty();
		assertThat(script.to()).containsExactly("m3");
		assertThat(script.revisions()).isEqualTo(4);
		assertThat(script.statements()).isEqualTo(3);
		assertThat(script.transactions()).isEqualTo(1);
		assertThat(script.database()).isEmpty();
		assertThat(script.text()).endsWith("\n\nCOMMIT;\n").contains("unless the database is at <base>.");
		assertThat(stamp(false, "a1:m3").text()).contains("-- 1 stamp, one transaction.")
			.contains("-- Running stamp_revision a1 -> m3\n\n");
		this.execution = new ExecutionSettings(true, Duration.ofMillis(1500), Duration.ofSeconds(90), Duration.ZERO,
				Duration.ZERO);
		assertThat(upgrade("base:m3").transactions()).isEqualTo(4);
		assertThat(upgrade("base:m3").text())
			.contains("SET LOCAL lock_timeout = '1500ms';\nSET LOCAL statement_timeout = '90s';");
	}

	@Test
	void laterTransactionsRunOnlyBehindEarlierOnes() {
		this.execution = new ExecutionSettings(true, Duration.ZERO, null, Duration.ZERO, Duration.ZERO);
		String text = upgrade("base:b2").text();
		String id = Pattern.compile("SET stillhead.script = '([0-9a-f]{16}) 1';\n\nCOMMIT;")
			.matcher(text)
			.results()
			.findFirst()
			.orElseThrow()
			.group(1);
		assertThat(text).contains("IF current_setting('stillhead.script', true) IS DISTINCT FROM '" + id + " 1' THEN")
			.contains("SET LOCAL lock_timeout = 0;")
			.doesNotContain("\\set");
		assertThat(upgrade("base:b2").text()).doesNotContain(id);
	}

	@Test
	void onlyAScriptThatLeavesTheTransactionOrHoldsDataNeedsPsql() {
		this.revisions.revision("n4", "m3", "CREATE INDEX CONCURRENTLY i ON t (id);", "", "Transactional: false")
			.revision("o5", "n4", "COPY t (id) FROM STDIN;\n1\n2\n\\.\n", "");
		String switches = "\\set ON_ERROR_STOP on\n\\set ON_ERROR_ROLLBACK off\n\\set AUTOCOMMIT on\n\nBEGIN;";
		assertThat(upgrade("base:m3").text()).doesNotContain("\\set");
		assertThat(upgrade("m3:n4").text()).contains(switches)
			.contains("-- Running upgrade m3 -> n4, outside a transaction\n")
			.contains("COMMIT;\n\nSET lock_timeout = 0;\n\nCREATE INDEX CONCURRENTLY i ON t (id);\n\nBEGIN;")
			.contains("PERFORM pg_advisory_lock(4255540502769523358); -- kept until the step is done")
			.endsWith("COMMIT;\n\nDO $stillhead$\nBEGIN\n  PERFORM pg_advisory_unlock(4255540502769523358);\n"
					+ "END $stillhead$;\n");
		assertThat(upgrade("n4:o5").text()).contains(switches).contains("COPY t (id) FROM STDIN;\n1\n2\n\\.\n\nRESET");
	}

	@Test
	void schemaThatIsNotConfiguredIsLookedForWhereItRuns() {
		this.versionTable = VersionTableSettings.DEFAULTS;
		String text = upgrade("base:a1").text();
		assertThat(text).contains("to_regclass('alembic_version')), current_schema());")
			.contains("IF NOT pg_try_advisory_xact_lock(lock_key) THEN")
			.contains("INSERT INTO alembic_version (version_num) VALUES ('a1');");
		assertThat(text.indexOf("CREATE TABLE IF NOT EXISTS alembic_version (")).isPositive()
			.isLessThan(text.indexOf("CREATE TABLE t"));
	}

	@Test
	void placeholdersAreResolvedButInTheJournal() {
		this.placeholders = Map.of("owner", "bob");
		this.revisions.revision("n4", "m3", "GRANT SELECT ON t TO ${owner};", "REVOKE SELECT ON t FROM ${owner};");
		assertThat(upgrade("m3:n4").text()).contains("GRANT SELECT ON t TO bob;")
			.contains("[\"REVOKE SELECT ON t FROM ${owner}\"]");
	}

	@Test
	void wordsOfPeopleCannotEndAComment() {
		this.revisions.file("n4.sql",
				"-- drop it\n-- all; DROP TABLE t;\n--\n-- Revision ID: n4\n-- Revises: m3\n\n-- +upgrade\n\n-- +downgrade nothing\n");
		SqlScript script = migrator(new Application("h\u00e4bits\nDROP TABLE t;", null, "h")).upgradeSql("m3:n4",
				POSTGRESQL);
		assertThat(script.text().substring(0, script.text().indexOf("INSERT")).lines())
			.noneMatch((line) -> line.startsWith("DROP"));
		assertThat(script.text()).startsWith("-- h?bits?DROP TABLE t;: upgrade m3 -> n4")
			.contains("-- drop it all; DROP TABLE t;\n");
	}

	@Test
	void versionThatNobodyKnowsIsTheNewest() {
		assertThat(migrator().upgradeSql("base:a1", DatabaseProduct.newest("postgresql")).text())
			.contains("for PostgreSQL 18\n");
	}

	@Test
	void nothingToDoIsAComment() {
		assertThat(upgrade("b2:b2").text().lines()).allMatch((line) -> line.startsWith("-- ")).hasSize(2);
		assertThat(downgrade("b2:b2").revisions()).isZero();
		assertThat(stamp(false, "b2:b2").transactions()).isZero();
	}

	private static String golden(String name) throws IOException {
		try (InputStream in = OfflineSqlTests.class.getResourceAsStream(name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	/** Without what differs from time to time, and without the journal's long lines. */
	private String text(SqlScript script) {
		return script.text()
			.replace(this.folder.toString(), "(folder)")
			.replaceAll("Made by Stillhead .*on \\S+Z", "Made by Stillhead on (time)")
			.replaceAll(
					"DO \\$stillhead\\$\nBEGIN\n  IF to_regclass\\('habits.alembic_version_journal'(?s:.*?)END \\$stillhead\\$;",
					"(journal table)")
			.replaceAll("INSERT INTO habits.alembic_version_journal .*\n.*;", "(journal row)");
	}

	private static List<String> rows(SqlScript script) {
		return script.text()
			.lines()
			.filter((line) -> line.matches("(INSERT INTO|UPDATE|DELETE FROM) habits.alembic_version .*"))
			.toList();
	}

}
