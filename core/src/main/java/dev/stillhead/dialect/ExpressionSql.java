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

package dev.stillhead.dialect;

/**
 * Tells expressions that can stand alone from those that need parentheses, as the grammar
 * behind DEFAULT takes no operators of lowest rank.
 */
final class ExpressionSql {

	private ExpressionSql() {
	}

	/**
	 * The expression, in parentheses unless it is one literal, name, call or cast.
	 */
	static String enclosed(String sql) {
		String text = sql.strip();
		return standsAlone(text) ? text : "(" + text + ")";
	}

	private static boolean standsAlone(String text) {
		int depth = 0;
		char quote = 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (quote != 0) {
				quote = (c == quote) ? 0 : quote;
			}
			else if (c == '\'' || c == '"') {
				quote = c;
			}
			else if (c == '(' || c == '[') {
				depth++;
			}
			else if (c == ')' || c == ']') {
				depth--;
			}
			else if (depth == 0 && !Character.isLetterOrDigit(c) && "_.:$".indexOf(c) < 0) {
				return false;
			}
		}
		return true;
	}

}
