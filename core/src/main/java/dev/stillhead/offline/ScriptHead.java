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

package dev.stillhead.offline;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import dev.stillhead.offline.SqlScript.Counts;
import dev.stillhead.plan.GraphPlan;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.Phrases;
import dev.stillhead.schema.DatabaseProduct;

/**
 * The comment at the head of a script.
 *
 * @param application who asked for it
 * @param product the database that it is for
 * @param madeAt when it was made
 */
record ScriptHead(Application application, DatabaseProduct product, Instant madeAt) {

	/**
	 * What a script does, how much that is, and how it is run.
	 */
	String text(String command, GraphPlan graph, String amount, String client) {
		String from = ids(graph.from());
		return comment(List.of(
				this.application.nameAndVersion() + ": " + command + " " + from + " -> " + ids(graph.to()) + ", for "
						+ database(),
				amount + ". " + made(), "Run with " + client
						+ ". The script stops by itself, changing nothing, unless the database is at " + from + "."));
	}

	String nothingToDo(String command, List<String> rows) {
		return comment(List.of(this.application.nameAndVersion() + ": " + command + ", for " + database()
				+ ": nothing to do, the database is at " + ids(rows), made()));
	}

	String ensureVersion(String tables, String client) {
		return comment(List.of(this.application.nameAndVersion() + ": ensure-version, for " + database(),
				"Makes " + tables + " where missing. " + made(), "Run with " + client + "."));
	}

	static String amount(Counts counts, boolean stamp) {
		String work = stamp ? Phrases.count(counts.revisions(), "stamp") : Phrases.count(counts.revisions(), "revision")
				+ ", " + Phrases.count(counts.statements(), "statement");
		return work + ", "
				+ ((counts.transactions() == 1) ? "one transaction" : counts.transactions() + " transactions");
	}

	private String made() {
		String version = ScriptHead.class.getPackage().getImplementationVersion();
		return "Made by Stillhead " + ((version != null) ? version + " " : "") + "on "
				+ this.madeAt.truncatedTo(ChronoUnit.SECONDS) + ".";
	}

	private String database() {
		return this.product.name() + (this.product.hasVersion() ? " " + this.product.major() : "");
	}

	/**
	 * Clients send comments along with the statement that follows, and before the script
	 * has said how it is encoded.
	 */
	private static String comment(List<String> lines) {
		return Blocks.comments(lines.stream().map((line) -> line.replaceAll("[^ -~]", "?")).toList());
	}

	private static String ids(List<String> ids) {
		return ids.isEmpty() ? "<base>" : String.join(", ", ids);
	}

}
