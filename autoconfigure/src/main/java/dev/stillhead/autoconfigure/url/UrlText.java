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

package dev.stillhead.autoconfigure.url;

import java.nio.charset.StandardCharsets;

import org.springframework.util.StringUtils;

import dev.stillhead.error.ErrorReport;

/**
 * The text of a URL together with the place it came from, so that whatever refuses a part
 * of it can say which one and show it masked.
 *
 * @param text the URL without blanks and quotes around it
 * @param place where it was set
 */
record UrlText(String text, UrlPlace place) {

	private static final String FORM = "Write it as postgresql://user:password@host:5432/database";

	private static final String ENCODED = "In user and password every character but letters, digits and -._~ "
			+ "is percent-encoded: @ is %40, / is %2F, : is %3A, # is %23, ? is %3F, % is %25.";

	/**
	 * The URL that somebody wrote.
	 * @param written what was written
	 * @param place where it was set
	 * @return the text to parse
	 */
	static UrlText of(String written, UrlPlace place) {
		return new UrlText(stripped(written), place);
	}

	/**
	 * Drops blanks and quotes around a URL: shells, {@code .env} files and copied lines
	 * bring them along.
	 * @param written what was written
	 * @return what was meant
	 */
	static String stripped(String written) {
		return written.replaceAll("^[\\s\\p{Z}\uFEFF\"'`]+|[\\s\\p{Z}\uFEFF\"'`]+$", "");
	}

	/**
	 * A part, percent-decoded. A {@code +} stays a {@code +}, as in libpq.
	 * @param part a part of the text
	 * @return what it stands for
	 */
	String decoded(String part) {
		try {
			return StringUtils.uriDecode(part, StandardCharsets.UTF_8);
		}
		catch (IllegalArgumentException ex) {
			// Its message quotes the part, which may be the password
			throw refusedPart("a % in it is not followed by two hexadecimal digits");
		}
	}

	/**
	 * The error for a part of a PostgreSQL URL that cannot be read, with the form to
	 * write instead.
	 * @param reason what is wrong, without quoting a part that could hold the password
	 * @return the error
	 */
	InvalidDatabaseUrlException refusedPart(String reason) {
		return refused(reason, FORM + ". " + ENCODED);
	}

	/**
	 * The error for this URL.
	 * @param reason what is wrong, without quoting a part that could hold the password
	 * @param remedy what to write instead
	 * @return the error
	 */
	InvalidDatabaseUrlException refused(String reason, String remedy) {
		ErrorReport report = ErrorReport.of(this.place.property() + " cannot be used: " + reason + ".", remedy)
			.with("from", this.place.property() + "=" + MaskedUrl.of(this.text) + " (" + this.place.source() + ")");
		return new InvalidDatabaseUrlException(report, this.place);
	}

}
