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
 * What a target was typed for, so that an error is worded for the command that met it and
 * offers that command.
 */
public enum TargetUse {

	/** Run revisions upwards, on boot or by hand. */
	UPGRADE("upgrade", "", "; nothing was changed"),

	/** Take revisions back. */
	DOWNGRADE("downgrade", "", "; nothing was changed"),

	/** Rewrite the version table. */
	STAMP("stamp", "", "; nothing was changed"),

	/** Record a changed text as right. */
	ACCEPT("accept", "", "; nothing was changed"),

	/** Look at revisions. */
	SHOW("show", "", ""),

	/** List revisions. */
	HISTORY("history", "-r ", ""),

	/** Open a revision's file. */
	EDIT("edit", "", ""),

	/** Write a new revision. */
	REVISION("revision", "--head ", "; nothing was written"),

	/** Write a new revision that depends on others. */
	DEPENDENCY("revision", "--depends-on ", "; nothing was written"),

	/** Write a revision that merges others. */
	MERGE("merge", "", "; nothing was written");

	private final String command;

	private final String option;

	private final String untouched;

	TargetUse(String command, String option, String untouched) {
		this.command = command;
		this.option = option;
		this.untouched = untouched;
	}

	/**
	 * The command as it is typed.
	 * @return one word
	 */
	public String command() {
		return this.command;
	}

	/**
	 * The command with a target behind it, as it is typed.
	 * @param target the target
	 * @return for example {@code migrate upgrade heads}
	 */
	public String with(String target) {
		return "migrate " + this.command + " " + this.option + target;
	}

	/**
	 * What an error's first line ends with: what did not happen.
	 * @return for example {@code ; nothing was changed}; empty for a command that only
	 * looks
	 */
	public String untouched() {
		return this.untouched;
	}

}
