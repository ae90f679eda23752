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

package dev.stillhead.autogenerate;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import dev.stillhead.sql.SqlSyntax;

/**
 * Expressions as a database writes them: the names in them.
 */
final class ExpressionText {

	private static final String STRING = "[Ee]'(?:[^'\\\\]|\\\\.|'')*'|'(?:[^']|'')*'";

	private static final String NAME = "\"(?:[^\"]|\"\")*\"|[\\p{L}_][\\p{L}\\p{N}_$]*";

	/** A string, or a name with what tells what it is the name of. */
	private static final Pattern TOKEN = Pattern
		.compile("(?<string>" + STRING + ")|(?<cast>::\\s*)?(?<name>" + NAME + ")(?<call>\\s*\\()?", Pattern.DOTALL);

	private static final String VARCHARS = "(?:(?:" + STRING + ")::character varying, )+(?:" + STRING
			+ ")::character varying";

	/** A list of two or more characters strings that becomes one of texts. */
	private static final Pattern LIST = Pattern.compile("\\(ARRAY\\[(" + VARCHARS + ")\\]\\)::text\\[\\]");

	/** A list of two or more literals that the server finds the type of by itself. */
	private static final String LITERALS = "(?:(?:" + STRING + ")::(?:text|bpchar)|\\d+)(?:, (?:(?:" + STRING
			+ ")::(?:text|bpchar)|\\d+))+";

	private static final Pattern MEMBERSHIP = Pattern.compile("(?:\\((?<cast>" + NAME + ")\\)::text|(?<plain>" + NAME
			+ ")) (?<how>= ANY|<> ALL) (?:\\(\\(ARRAY\\[(?<varchars>" + VARCHARS
			+ ")\\]\\)::text\\[\\]\\)|\\(ARRAY\\[(?<literals>" + LITERALS + ")\\]\\))");

	private ExpressionText() {
	}

	/** The names in an expression, but those of functions and types. */
	static Set<String> names(String sql) {
		return TOKEN.matcher(sql)
			.results()
			.map((match) -> nameIn(match.group()))
			.filter((name) -> !name.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
	}

	static boolean mentions(String sql, String name) {
		return names(sql).contains(name);
	}

	/** Whether a name stands anywhere, be it of a function, a type or in a string. */
	static boolean contains(String sql, String name) {
		return Pattern.compile("(?<![\\p{L}\\p{N}_$])" + Pattern.quote(name) + "(?![\\p{L}\\p{N}_$])")
			.matcher(sql)
			.find();
	}

	/** The expression after something that it names got another name. */
	static String renamed(String sql, String name, String newName, SqlSyntax syntax) {
		return replaced(sql, (token) -> {
			if (!nameIn(token).equals(name)) {
				return token;
			}
			return syntax.identifier(newName);
		});
	}

	/** The expression without a schema in front of names, also of types and functions. */
	static String withoutSchema(String sql, String schema, SqlSyntax syntax) {
		String prefix = Pattern.quote(syntax.identifier(schema)) + "\\.";
		String names = sql.replaceAll("(?<string>" + STRING + ")|(?<![\\p{L}\\p{N}_$.\"])" + prefix + "(?=[\\p{L}_\"])",
				"${string}");
		return names.replaceAll("'" + prefix + "([^']*)'(?=::regclass)", "'$1'");
	}

	/**
	 * The expression as the server writes it after it has read its own words once: it
	 * does not find back to what {@code varchar IN ('a', 'b')} was.
	 */
	static String canonical(String sql) {
		return LIST.matcher(sql).replaceAll((match) -> {
			String elements = match.group(1)
				.replaceAll("(" + STRING + ")::character varying", "($1::character varying)::text");
			return Matcher.quoteReplacement("ARRAY[" + elements + "]");
		});
	}

	/** The expression in words that the server writes back as they were. */
	static String readable(String sql) {
		Matcher membership = MEMBERSHIP.matcher(sql);
		StringBuilder readable = new StringBuilder();
		while (membership.find()) {
			String varchars = membership.group("varchars");
			String name = membership.group((membership.group("cast") != null) ? "cast" : "plain");
			boolean rightly = (membership.group("cast") == null) || varchars != null;
			String elements = ((varchars != null) ? varchars : membership.group("literals"))
				.replaceAll("(" + STRING + ")::(?:character varying|text|bpchar)", "$1");
			String how = membership.group("how").startsWith("=") ? " IN (" : " NOT IN (";
			membership.appendReplacement(readable,
					Matcher.quoteReplacement(rightly ? name + how + elements + ")" : membership.group()));
		}
		return membership.appendTail(readable).toString();
	}

	/** A literal without the type that the server writes behind it. */
	static String withoutCast(String sql) {
		Matcher typed = Pattern.compile("(" + STRING + ")::[^']+", Pattern.DOTALL).matcher(sql);
		return typed.matches() ? typed.group(1) : sql;
	}

	/** The expression without the parentheses around all of it. */
	static String bare(String sql) {
		String text = sql.strip();
		while (text.startsWith("(") && closing(text) == text.length() - 1) {
			text = text.substring(1, text.length() - 1).strip();
		}
		return text;
	}

	/** Where the parenthesis is closed that opens the text. */
	private static int closing(String text) {
		Matcher token = Pattern.compile(STRING + "|\"(?:[^\"]|\"\")*\"|[()]", Pattern.DOTALL).matcher(text);
		int depth = 0;
		while (token.find()) {
			switch (token.group()) {
				case "(" -> depth++;
				case ")" -> depth--;
				default -> {
				}
			}
			if (depth == 0) {
				return token.start();
			}
		}
		return -1;
	}

	private static String replaced(String sql, UnaryOperator<String> replacement) {
		return TOKEN.matcher(sql).replaceAll((match) -> Matcher.quoteReplacement(replacement.apply(match.group())));
	}

	/** The name that a token is, not quoted; empty if it is none of a column. */
	private static String nameIn(String token) {
		Matcher matcher = TOKEN.matcher(token);
		if (!matcher.matches() || matcher.group("name") == null || matcher.group("cast") != null
				|| matcher.group("call") != null) {
			return "";
		}
		String name = matcher.group("name");
		return name.startsWith("\"") ? name.substring(1, name.length() - 1).replace("\"\"", "\"") : name;
	}

}
