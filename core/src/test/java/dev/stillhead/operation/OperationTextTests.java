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

package dev.stillhead.operation;

import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import dev.stillhead.schema.DatabaseProduct;

import static dev.stillhead.operation.Ddl.*;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * What a revision's hash is made of. The texts here are a contract: a change of one of
 * them makes every applied revision look changed.
 */
class OperationTextTests {

	@Test
	void writesOperationsWithoutLinesAndDefaults() {
		assertThat(text((op) -> op.createTable("s.t", column("id", bigint()).identity().primaryKey(),
				column("a", varchar(9)).defaultTo("it's \"so\"\n"), index(key("a").desc()))))
			.isEqualTo(
					"""
							upgrade
							CreateTable(table=TableDefinition(name=QualifiedName(schema="s", name="t"), columns=[ColumnDefinition(name="id", type=BIGINT, notNull=true, identity=ALWAYS), ColumnDefinition(name="a", type=CharacterType(length=9, varying=true), defaultValue=Text(value="it's \\"so\\"\\n"))], constraints=[ConstraintDefinition(name="t_pkey", rule=PrimaryKeyRule(columns=["id"], deferral=NOT_DEFERRABLE))], indexes=[IndexDefinition(name="t_a_idx", shape=IndexShape(terms=[IndexTerm(text="a", descending=true)]))]))
							downgrade
							reverse of upgrade
							""");
	}

	@Test
	void writesWhatLiveWorkIsCalledAndWhatTakesStatementsBack() {
		assertThat(text((op) -> {
			op.execute("count", (jdbc) -> {
			});
			op.execute(sql("UP").undoneBy("DOWN"));
			op.createIndex("t", index("a").with("fillfactor", 70));
		})).isEqualTo(
				"""
						upgrade
						ExecuteLive(what="count")
						ExecuteSql(sql="UP", undo="DOWN")
						CreateIndex(table=QualifiedName(name="t"), index=IndexDefinition(name="t_a_idx", shape=IndexShape(terms=[IndexTerm(text="a")], storage={"fillfactor": "70"})))
						downgrade
						reverse of upgrade
						""");
	}

	@Test
	void writesHowIdentitiesCountOnlyWhereThatIsSaid() {
		assertThat(text((op) -> {
			op.addColumn("t", column("a", bigint()).identity(),
					column("b", bigint()).identityByDefault().startWith(9).cycle());
			op.alterColumn("t", "c", addIdentity());
			op.alterColumn("t", "c", dropIdentity().wasAlways());
			op.alterColumn("t", "c", addIdentity().incrementBy(5));
			op.alterColumn("t", "c", setIdentity(setIncrement(5).was(1), restartWith(7)));
		})).isEqualTo(
				"""
						upgrade
						AddColumns(table=QualifiedName(name="t"), columns=[NewColumn(definition=ColumnDefinition(name="a", type=BIGINT, notNull=true, identity=ALWAYS)), NewColumn(definition=ColumnDefinition(name="b", type=BIGINT, notNull=true, identity=BY_DEFAULT, counting=Counting(start=9, cycle=true)))])
						AlterColumn(table=QualifiedName(name="t"), column="c", changes=[IdentityAlteration(identity=ALWAYS, former=Former())])
						AlterColumn(table=QualifiedName(name="t"), column="c", changes=[IdentityAlteration(former=Former(value=ALWAYS))])
						AlterColumn(table=QualifiedName(name="t"), column="c", changes=[IdentityAlteration(identity=ALWAYS, former=Former(), counting=Counting(increment=5))])
						AlterColumn(table=QualifiedName(name="t"), column="c", changes=[CountingAlteration(changes=[SequenceNumberChange(setting=INCREMENT, number=5, former=Former(value=1)), SequenceRestart(number=7)])])
						downgrade
						reverse of upgrade
						""");
	}

	@Test
	void writesAnOwnDowngrade() {
		assertThat(text((op) -> {
		}, (op) -> {
			op.execute("ONE");
			op.reverseUpgrade();
			op.execute("TWO");
		})).isEqualTo("""
				upgrade
				downgrade
				ExecuteSql(sql="ONE")
				reverse of upgrade
				ExecuteSql(sql="TWO")
				""");
		assertThat(text((op) -> {
		}, (op) -> op.irreversible("no"))).isEqualTo("upgrade\ndowngrade\nirreversible\n");
	}

	@Test
	void doesNotAskWhetherTheReverseIsPossible() {
		assertThat(text((op) -> op.dropTable("t"))).endsWith("downgrade\nreverse of upgrade\n");
	}

	@Test
	void tellsNothingNeedsUndoFromNobodySaid() {
		assertThat(text((op) -> op.execute("X"))).isNotEqualTo(text((op) -> op.execute(sql("X").needsNoUndo())));
	}

	private static String text(Consumer<Operations> upgrade) {
		return text(upgrade, Operations::reverseUpgrade);
	}

	private static String text(Consumer<Operations> upgrade, Consumer<Operations> downgrade) {
		return new MigrationRecorder("abc123", new Migration() {

			@Override
			public void upgrade(Operations op) {
				upgrade.accept(op);
			}

			@Override
			public void downgrade(Operations op) {
				downgrade.accept(op);
			}

		}, new DatabaseProduct("PostgreSQL", 17, 2)).text();
	}

}
