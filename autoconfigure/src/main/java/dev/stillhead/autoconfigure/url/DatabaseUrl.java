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

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

/**
 * Where a database is and who connects, as JDBC takes it, read from any form in which
 * people write it: {@code postgres://}, {@code postgresql://},
 * {@code postgresql+asyncpg://} (any driver), {@code sqlite:///}, and {@code jdbc:},
 * which is kept as it is. Immutable; {@link #toString()} shows no password.
 *
 * @param jdbcUrl the URL for the JDBC driver
 * @param user the user, decoded; null if the URL names none, or names it in
 * {@code jdbcUrl} itself
 * @param password the password, decoded; null if the URL holds none
 * @param userLeftOpen whether a user set beside the URL is meant for it: the URL names
 * none and the database has users
 */
public record DatabaseUrl(String jdbcUrl, @Nullable String user, @Nullable String password, boolean userLeftOpen) {

	private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9]{0,30})(\\+\\w+)?://(.*)",
			Pattern.DOTALL);

	private static final Pattern JDBC_POSTGRES = Pattern.compile("jdbc:(postgres(?:ql)?(?:\\+\\w+)?://.*)",
			Pattern.DOTALL);

	private static final Pattern JDBC_USER = Pattern.compile("(?i)jdbc:sqlite:.*|.*[?&;]\\s*(user|username|uid)=.*");

	private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{[^}]*}");

	private static final Pattern JDBC_USER_INFO = Pattern.compile("[^?;]*[^:/@?;]@.*");

	/**
	 * Reads a URL.
	 * @param written what was written; blanks and quotes around it are dropped
	 * @param place where it was set, for messages
	 * @return what it says
	 * @throws InvalidDatabaseUrlException if it cannot be read
	 */
	public static DatabaseUrl parse(String written, UrlPlace place) {
		UrlText url = UrlText.of(written, place);
		if (url.text().chars().anyMatch(Character::isISOControl)) {
			throw url.refusedPart("there is a line break or another control character in it");
		}
		if (PLACEHOLDER.matcher(url.text()).find()) {
			throw url.refused("nobody sets the placeholder ${…} in it",
					"Set the property that it names, or write the value. A ${ that is meant as such is %24%7B.");
		}
		return url.text().startsWith("jdbc:") ? parseJdbc(url) : parseOwnForm(url);
	}

	/**
	 * Whether the text has a form that no JDBC driver takes and {@link #parse}
	 * translates.
	 * @param written a URL
	 * @return false for a JDBC URL as drivers take it, and for anything unknown
	 */
	static boolean needsTranslation(String written) {
		String text = UrlText.stripped(written);
		if (text.startsWith("jdbc:")) {
			Matcher postgres = JDBC_POSTGRES.matcher(text);
			return postgres.matches() && isForeignToDriver(postgres.group(1));
		}
		Matcher scheme = SCHEME.matcher(text);
		return scheme.matches() && (isPostgres(scheme) || isSqlite(scheme));
	}

	private static DatabaseUrl parseJdbc(UrlText url) {
		Matcher postgres = JDBC_POSTGRES.matcher(url.text());
		if (postgres.matches() && isForeignToDriver(postgres.group(1))) {
			return new PostgresUrlParser(url).parseJdbc(afterScheme(postgres.group(1)));
		}
		boolean namesUser = JDBC_USER.matcher(url.text()).matches() || JDBC_USER_INFO.matcher(url.text()).matches();
		return new DatabaseUrl(url.text(), null, null, !namesUser);
	}

	/** What people get when they put {@code jdbc:} before their URL. */
	private static boolean isForeignToDriver(String url) {
		return !url.startsWith("postgresql://") || PostgresUserInfo.end(afterScheme(url)) >= 0;
	}

	private static String afterScheme(String url) {
		return url.substring(url.indexOf("://") + "://".length());
	}

	private static DatabaseUrl parseOwnForm(UrlText url) {
		Matcher scheme = SCHEME.matcher(url.text());
		if (!scheme.matches()) {
			throw withoutScheme(url);
		}
		if (isPostgres(scheme)) {
			return new PostgresUrlParser(url).parse(scheme.group(3));
		}
		if (isSqlite(scheme)) {
			return new SqliteUrlParser(url).parse(scheme.group(3));
		}
		throw url.refused("\"" + scheme.group(1) + "://\" is no form that can be translated for a JDBC driver",
				"Write postgresql://user:password@host:5432/database, sqlite:///file.db, or the driver's own form, "
						+ "jdbc:" + scheme.group(1) + "://…; stillhead.database-url.enabled=false leaves "
						+ "DATABASE_URL unread.");
	}

	private static InvalidDatabaseUrlException withoutScheme(UrlText url) {
		if (url.text().isEmpty()) {
			return url.refusedPart("it is empty");
		}
		if (url.text().matches("(?is).*\\b(host|dbname|user)\\s*=.*")) {
			return url.refusedPart("it is a list of keywords and values, not a URL");
		}
		if (url.text().matches("(?i)sqlite3?(:.*)?")) {
			return url.refused("behind sqlite stand no slashes",
					"Write three slashes before a relative path, sqlite:///app.db, and four before an absolute one, "
							+ "sqlite:////data/app.db.");
		}
		return url.refusedPart("it does not begin with postgresql://, sqlite:// or jdbc:");
	}

	private static boolean isPostgres(Matcher scheme) {
		return scheme.group(1).toLowerCase(Locale.ROOT).matches("postgres(ql)?");
	}

	private static boolean isSqlite(Matcher scheme) {
		return scheme.group(1).toLowerCase(Locale.ROOT).matches("sqlite3?");
	}

	/**
	 * URL and user; never the password.
	 * @return text for a log
	 */
	@Override
	public String toString() {
		return MaskedUrl.of(this.jdbcUrl) + ((this.user != null) ? " as " + this.user : "");
	}

}
