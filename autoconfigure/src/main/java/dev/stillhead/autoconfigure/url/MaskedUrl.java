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

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database URL as it may be printed: every password in it is {@code ***}. Works on text
 * that is no URL at all, so it never parses: where it is not clear what belongs to the
 * password, it masks more rather than less.
 */
public final class MaskedUrl {

	private static final String MASK = "***";

	/** Names of parameters that hold a secret, with whatever stands around the word. */
	private static final String SECRET = "[\\w.%-]*(?:password|passwd|passphrase|pwd|secret|token)[\\w.%-]*";

	/**
	 * Up to the next parameter, not to the next separator: a password may hold one that
	 * should have been encoded.
	 */
	private static final Pattern QUERY_SECRET = Pattern.compile("([?&]" + SECRET + "=).*?(?=&[^=&]+=|$)",
			Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

	/**
	 * SQL Server's and H2's way: parameters after semicolons, values perhaps in braces.
	 */
	private static final Pattern SEMICOLON_SECRET = Pattern
		.compile("(;\\s*" + SECRET + "\\s*=)(?:\\{[^}]*}|.*?)(?=;[^=;]+=|;?$)", Pattern.CASE_INSENSITIVE);

	/** Oracle's way: {@code jdbc:oracle:thin:scott/tiger@//host}. */
	private static final Pattern ORACLE = Pattern.compile("(jdbc:oracle:[^:]*:[^/@]*/).*@", Pattern.DOTALL);

	/** After a colon that should begin a port, and does not. */
	private static final Pattern NO_PORT = Pattern.compile(":(?!\\d{0,5}(?:[,/?;]|$)).*", Pattern.DOTALL);

	private static final Pattern BRACKETS = Pattern.compile("^(?:[^\\[\\]/?;]*\\[[0-9a-fA-F:.%\\w]*])*");

	private MaskedUrl() {
	}

	/**
	 * The URL with its passwords masked.
	 * @param url any form of a database URL, or anything else that was given for one
	 * @return text without a password; just {@code ***} for what does not look like a URL
	 */
	public static String of(String url) {
		String text = maskedUserInfo(url.strip());
		text = QUERY_SECRET.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(MASK));
		return SEMICOLON_SECRET.matcher(text).replaceAll("$1" + Matcher.quoteReplacement(MASK));
	}

	private static String maskedUserInfo(String url) {
		int slashes = url.indexOf("://");
		if (slashes > 0 && url.substring(0, slashes).matches("[A-Za-z][\\w.+:-]*")) {
			return maskedAuthority(url, slashes + "://".length());
		}
		if (!url.startsWith("jdbc:")) {
			return url.isEmpty() ? "" : MASK;
		}
		Matcher oracle = ORACLE.matcher(url);
		if (oracle.lookingAt()) {
			return oracle.group(1) + MASK + "@" + url.substring(oracle.end());
		}
		return url.replaceFirst("^jdbc:[^?;]*[^:/]@", "jdbc:***@");
	}

	private static String maskedAuthority(String url, int start) {
		// The last one: an @ or / in the password that was not encoded must not show the
		// rest
		int at = url.lastIndexOf('@');
		if (at >= start) {
			int colon = url.indexOf(':', start);
			return (colon < 0 || colon > at) ? url : url.substring(0, colon + 1) + MASK + url.substring(at);
		}
		String rest = url.substring(start);
		Matcher brackets = BRACKETS.matcher(rest);
		int hosts = brackets.find() ? brackets.end() : 0;
		int end = endOfAuthority(rest, hosts);
		Matcher noPort = NO_PORT.matcher(rest).region(hosts, rest.length());
		return (noPort.find() && noPort.start() < end)
				? url.substring(0, start) + rest.substring(0, noPort.start() + 1) + MASK : url;
	}

	private static int endOfAuthority(String rest, int from) {
		for (int i = from; i < rest.length(); i++) {
			if ("/?;".indexOf(rest.charAt(i)) >= 0) {
				return i;
			}
		}
		return rest.length();
	}

}
