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
 * A property as one source of the environment holds it.
 *
 * @param rank the position of the source; 0 is the nearest, which wins over all others
 * @param raw the value as it was written, placeholders and all
 * @param text the value with its placeholders resolved
 * @param place property and source, for messages
 */
record Setting(int rank, String raw, String text, UrlPlace place) {

	/**
	 * Whether nothing was written.
	 * @return true for blanks only, with or without quotes around them
	 */
	boolean isBlank() {
		return UrlText.stripped(this.text).isEmpty();
	}

}
