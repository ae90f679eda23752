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

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.stillhead.dialect.Dialects;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.script.IrreversibleRevisionException;
import dev.stillhead.script.ScriptDirectory;
import dev.stillhead.script.ScriptDirectoryLoader;
import dev.stillhead.sql.Placeholders;
import dev.stillhead.sql.PostgresqlSyntax;
import dev.stillhead.sql.SqlTextException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What Java revisions become in a plan.
 */
class ScriptActionsTests {

	private final ScriptActions actions = new ScriptActions(Dialects.of(new DatabaseProduct("PostgreSQL", 17, 0)));

	private final ScriptDirectory scripts = new ScriptDirectoryLoader(getClass().getClassLoader(),
			PostgresqlSyntax.INSTANCE, Placeholders.NONE)
		.load(List.of("classpath:dev/stillhead/plan/javarevisions"));

	@Test
	void leavesTheTransactionForABlock() {
		List<PlannedAction> planned = this.actions.actions(this.scripts.script("outside1"), Direction.UPGRADE);
		assertThat(planned).extracting(PlannedAction::text)
			.containsExactly("ALTER TABLE t ADD COLUMN b text", "CREATE INDEX CONCURRENTLY t_b_idx ON t (b)",
					"look at it");
		assertThat(planned).extracting(PlannedAction::outsideTransaction).containsExactly(false, true, true);
		assertThat(planned).extracting((action) -> action.location().source()).containsOnly("IndexOutside.java");
	}

	@Test
	void refusesInATransactionWhatTheDatabaseDoesNotRunInOne() {
		for (Direction direction : List.of(Direction.UPGRADE, Direction.DOWNGRADE)) {
			assertThatExceptionOfType(SqlTextException.class)
				.isThrownBy(() -> this.actions.actions(this.scripts.script("inside1"), direction))
				.satisfies((ex) -> assertThat(ex.location()).hasToString("IndexInTransaction.java:30"))
				.satisfies((ex) -> assertThat(ex.remedy()).contains("op.outsideTransaction"));
		}
	}

	@Test
	void namesTheLineThatMakesARevisionIrreversible() {
		assertThatExceptionOfType(IrreversibleRevisionException.class)
			.isThrownBy(() -> this.actions.actions(this.scripts.script("outside1"), Direction.DOWNGRADE))
			.withMessageContaining("IndexOutside.java:");
	}

}
