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

package dev.stillhead.sample.habits.scenario;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A database as a document names it. The tests' own stands in for it.
 *
 * @param user the role
 * @param password its password
 * @param address host, port and name, as they are typed
 * @param host the host
 * @param port the port
 * @param name the database's name
 */
record DocumentUrl(String user, String password, String address, String host, String port, String name) {

	private static final Pattern FORM = Pattern
		.compile("postgresql(?:\\+\\w+)?://(\\w+):(\\w+)@(([\\w.-]+)(?::(\\d+))?/(\\w+))");

	static DocumentUrl parse(String url) {
		Matcher form = FORM.matcher(url);
		if (!form.matches()) {
			throw new IllegalArgumentException(url);
		}
		return new DocumentUrl(form.group(1), form.group(2), form.group(3), form.group(4),
				(form.group(5) != null) ? form.group(5) : "5432", form.group(6));
	}

	String hostAndPort() {
		return this.host + ":" + this.port;
	}

}
