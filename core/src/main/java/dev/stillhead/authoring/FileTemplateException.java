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

package dev.stillhead.authoring;

import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;

/**
 * The configured file template gives no file name. Nothing was written. Holds the
 * template and the token that is wrong.
 */
public final class FileTemplateException extends MigrationException {

	private static final long serialVersionUID = 1L;

	private final String template;

	private final String token;

	/**
	 * An error for one token.
	 * @param template the whole template
	 * @param token what is wrong in it
	 * @param problem what is wrong, a sentence without an end
	 * @param remedy what to write instead
	 */
	FileTemplateException(String template, String token, String problem, String remedy) {
		super(ErrorReport.of(problem + "; nothing was written", remedy)
			.with("setting", "stillhead.revision.file-template"));
		this.template = template;
		this.token = token;
	}

	/**
	 * The template.
	 * @return the template as it is configured
	 */
	public String template() {
		return this.template;
	}

	/**
	 * What is wrong in it.
	 * @return the token as it stands there
	 */
	public String token() {
		return this.token;
	}

}
