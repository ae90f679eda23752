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

package dev.stillhead.jdbc.postgresql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import dev.stillhead.runtime.Application;

/**
 * What a migrating session calls itself, so that whoever waits can say for whom: progress
 * first, for PostgreSQL cuts the name at 63 bytes and replaces what is not ASCII.
 *
 * @param progress for example {@code 2/5}; empty while no step runs
 * @param application for example {@code habits-service 1.9.0 on habits-7c9f-x2x4q}
 */
record SessionName(String progress, String application) {

	private static final Pattern FORM = Pattern.compile("stillhead(?: (\\d+)/(\\d+))? (.*)");

	static SessionName of(Application application, String progress) {
		return new SessionName(progress, application.nameAndVersion() + " on " + application.host());
	}

	static SessionName parse(@Nullable String name) {
		Matcher matcher = FORM.matcher((name != null) ? name : "");
		if (!matcher.matches()) {
			return new SessionName("", (name == null || name.isEmpty()) ? "another session" : name);
		}
		String progress = (matcher.group(1) != null) ? matcher.group(1) + "/" + matcher.group(2) : "";
		return new SessionName(progress, matcher.group(3));
	}

	@Nullable String progressText() {
		return this.progress.isEmpty() ? null : "revision " + this.progress.replace("/", " of ");
	}

	@Override
	public String toString() {
		return "stillhead " + (this.progress.isEmpty() ? "" : this.progress + " ") + this.application;
	}

}
