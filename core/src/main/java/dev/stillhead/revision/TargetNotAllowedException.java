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

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * A target that can be read, but means nothing to the command that met it. Holds both.
 */
public final class TargetNotAllowedException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String typed;

	private final TargetUse use;

	/**
	 * An error for one target.
	 * @param target what was typed
	 * @param use for which command
	 * @param reason why it means nothing there
	 * @param remedy what to type instead
	 */
	public TargetNotAllowedException(Target target, TargetUse use, String reason, String remedy) {
		super(ErrorReport.of("\"" + target.text() + "\" " + reason + use.untouched(), remedy));
		this.typed = target.text();
		this.use = use;
	}

	/**
	 * The target that was typed.
	 * @return the target's text
	 */
	public String typed() {
		return this.typed;
	}

	/**
	 * The command that met it.
	 * @return for what it was typed
	 */
	public TargetUse use() {
		return this.use;
	}

}
