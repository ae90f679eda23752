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

package dev.stillhead.autogenerate;

import java.util.ArrayList;
import java.util.List;

import dev.stillhead.authoring.RevisionBody;
import dev.stillhead.operation.MigrateOperation;

/**
 * Writes operations as the methods of a Java revision: each as one call, with what its
 * reverse needs, and without a downgrade where the reverse is complete.
 */
public final class JavaRevisionWriter implements RevisionWriter {

	/** The methods of a class stand two tabs in. */
	private static final int BODY = 2;

	private final RowEstimates rows;

	/**
	 * A writer.
	 * @param rows about how many rows tables have, for what is said of lost data
	 */
	public JavaRevisionWriter(RowEstimates rows) {
		this.rows = rows;
	}

	@Override
	public RevisionBody write(GeneratedOperations operations) {
		JavaWords words = new JavaWords();
		String upgrade = lines(operations.upgrade(), words, true);
		List<MigrateOperation> downgrade = operations.downgrade();
		return new RevisionBody(upgrade, (downgrade != null) ? lines(downgrade, words, false) : null, words.imports(),
				true);
	}

	/** What a downgrade drops is what the upgrade has made: there, nothing is said. */
	private String lines(List<MigrateOperation> operations, JavaWords words, boolean warns) {
		JavaStatements statements = new JavaStatements(words);
		DestroyedData destroyed = new DestroyedData(this.rows);
		List<String> lines = new ArrayList<>();
		for (MigrateOperation operation : operations) {
			if (warns) {
				destroyed.of(operation).forEach((data) -> lines.add("// destroys data: " + data));
			}
			for (JavaCode statement : operation.accept(statements)) {
				lines.add(outdented(statement.write(BODY, BODY * JavaCode.TAB, 1)) + ";");
			}
		}
		return String.join("\n", lines);
	}

	/** A revision's text begins in the first column. */
	private static String outdented(String text) {
		return text.replace("\n" + "\t".repeat(BODY), "\n");
	}

}
