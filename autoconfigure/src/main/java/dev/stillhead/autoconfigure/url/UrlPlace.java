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

/**
 * Where something was set: a property, and the source that held it. Both are written as
 * the person who set it knows them.
 *
 * @param property the name as it was written, such as {@code DATABASE_URL} or
 * {@code SPRING_DATASOURCE_URL}
 * @param source the source, such as {@code environment}, {@code command line} or
 * {@code application.yml}
 */
public record UrlPlace(String property, String source) {

	/**
	 * Both, as messages print it.
	 * @return for example {@code DATABASE_URL (environment)}
	 */
	@Override
	public String toString() {
		return this.property + " (" + this.source + ")";
	}

}
