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

package dev.stillhead.revision;

/**
 * What was typed and for which command: what every error about a target names.
 *
 * @param target what was typed
 * @param use for which command
 */
record TypedTarget(Target target, TargetUse use) {

	String text() {
		return this.target.text();
	}

	/**
	 * The command with another target.
	 * @param other what to type instead
	 * @return the command line
	 */
	String instead(String other) {
		return this.use.with(other);
	}

	/**
	 * The command with the same target, one name in it replaced.
	 * @param name the name as typed
	 * @param other what to type instead of it
	 * @return the command line
	 */
	String instead(String name, String other) {
		String text = text();
		int at = text.indexOf(name);
		return this.use.with(text.substring(0, at) + other + text.substring(at + name.length()));
	}

	/**
	 * A first line's end.
	 * @param problem what is wrong
	 * @return the problem, and what did not happen
	 */
	String sentence(String problem) {
		return problem + this.use.untouched();
	}

}
