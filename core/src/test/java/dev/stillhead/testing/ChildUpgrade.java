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

package dev.stillhead.testing;

import java.time.Duration;
import java.util.List;

import dev.stillhead.Migrator;
import dev.stillhead.runtime.Application;
import dev.stillhead.runtime.MigrationListener;
import dev.stillhead.runtime.StepInfo;

/**
 * An upgrade to {@code head} as a program, to be killed. Arguments: URL, user, password,
 * location, and the statement outside a transaction behind which it stops for good,
 * before anything is recorded of it; 0 for none.
 */
public final class ChildUpgrade implements MigrationListener {

	private final int stopBehind;

	private ChildUpgrade(int stopBehind) {
		this.stopBehind = stopBehind;
	}

	/**
	 * Runs the upgrade.
	 * @param arguments see above
	 */
	public static void main(String[] arguments) {
		TestDatabase database = new TestDatabase(arguments[0], arguments[1], arguments[2]);
		Migrator.builder(database.dataSource())
			.locations(List.of(arguments[3]))
			.application(new Application("child", "1.0", "elsewhere"))
			.build()
			.upgrade("head", new ChildUpgrade(Integer.parseInt(arguments[4])));
	}

	@Override
	public void statementFinished(StepInfo step, int statement, String text, Duration duration) {
		System.out.println("statement " + statement);
		while (statement == this.stopBehind) {
			Wait.pause();
		}
	}

}
