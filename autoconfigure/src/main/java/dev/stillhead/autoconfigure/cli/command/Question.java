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

package dev.stillhead.autoconfigure.cli.command;

import dev.stillhead.autoconfigure.cli.terminal.Terminal;

/**
 * Asks before something is lost. What is asked about is shown even where only errors are
 * wanted. Where nobody can be asked, the answer must have been given as an option.
 */
final class Question {

	private final Terminal terminal;

	Question(Terminal terminal) {
		this.terminal = terminal;
	}

	/**
	 * Asks whether to go on; Enter says no.
	 * @param yes whether that was answered by {@code --yes}
	 * @param consequence what happens then
	 * @throws NotConfirmedException if it is not to go on
	 */
	void confirm(boolean yes, String consequence) {
		confirm(yes, consequence, "Go on? [y/N]", "y");
	}

	/**
	 * Asks for a word that nobody types by mistake.
	 * @param yes whether that was answered by {@code --yes}
	 * @param consequence what happens then
	 * @param question what is asked
	 * @param answer what must be typed
	 * @throws NotConfirmedException if it is not to go on
	 */
	void confirm(boolean yes, String consequence, String question, String answer) {
		if (yes) {
			if (!consequence.isEmpty()) {
				this.terminal.say(consequence);
			}
			return;
		}
		if (!consequence.isEmpty()) {
			this.terminal.complain(consequence);
		}
		if (!this.terminal.canAsk()) {
			throw NotConfirmedException.nobodyToAsk();
		}
		if (!this.terminal.ask(question).equalsIgnoreCase(answer)) {
			throw NotConfirmedException.refused();
		}
	}

}
