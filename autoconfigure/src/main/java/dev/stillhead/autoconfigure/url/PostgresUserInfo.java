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

import org.jspecify.annotations.Nullable;

/**
 * User and password before the {@code @} of a URL, decoded.
 *
 * @param user the user; null if there is none
 * @param password the password; null if there is none
 */
record PostgresUserInfo(@Nullable String user, @Nullable String password) {

	/**
	 * Finds the {@code @} that ends user and password. It is the last one before the
	 * first slash: passwords with an {@code @} that should have been encoded are common.
	 * @param rest a URL after its {@code ://}
	 * @return the position of the {@code @}, -1 if there is none
	 */
	static int end(String rest) {
		int slash = rest.indexOf('/');
		String authority = (slash < 0) ? rest : rest.substring(0, slash);
		int question = authority.indexOf('?');
		int beforeQuestion = (question < 0) ? -1 : authority.lastIndexOf('@', question);
		return (beforeQuestion >= 0) ? beforeQuestion : authority.lastIndexOf('@');
	}

	/**
	 * Takes user and password apart at the first colon.
	 * @param url the whole URL, for messages
	 * @param text what stands before the {@code @}, perhaps nothing
	 * @return user and password
	 */
	static PostgresUserInfo parse(UrlText url, String text) {
		int colon = text.indexOf(':');
		String user = url.decoded((colon < 0) ? text : text.substring(0, colon));
		String password = (colon < 0) ? "" : url.decoded(text.substring(colon + 1));
		return new PostgresUserInfo(emptyToNull(user), emptyToNull(password));
	}

	/**
	 * This one, with what the query says instead.
	 * @param queryUser the user in the query, null if there is none
	 * @param queryPassword the password in the query, null if there is none
	 * @return the later word, as in libpq
	 */
	PostgresUserInfo overriddenBy(@Nullable String queryUser, @Nullable String queryPassword) {
		return new PostgresUserInfo((queryUser != null) ? queryUser : this.user,
				(queryPassword != null) ? queryPassword : this.password);
	}

	private static @Nullable String emptyToNull(String text) {
		return text.isEmpty() ? null : text;
	}

}
