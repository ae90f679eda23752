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

package dev.stillhead.script;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SourceProblem;
import dev.stillhead.sql.SourceText;

/**
 * The way from a file's bytes to its characters.
 */
final class ScriptCharacters {

	private static final String SAVE_AS_UTF_8 = "Save the file as UTF-8.";

	private ScriptCharacters() {
	}

	/**
	 * Decodes UTF-8. Whatever a checkout or an editor may do to line ends and to the
	 * beginning of a file is undone.
	 * @param bytes the file's bytes
	 * @param source the file as people know it
	 * @param findings where a problem goes
	 * @return the characters, line ends as LF; null if there was a problem
	 */
	static @Nullable SourceText decode(byte[] bytes, String source, ScriptFindings findings) {
		if (isUtf16(bytes)) {
			findings.problem(new SourceProblem(SourceLocation.of(source), "the file is UTF-16", SAVE_AS_UTF_8));
			return null;
		}
		ByteBuffer input = ByteBuffer.wrap(bytes);
		if (beginsWith(bytes, 0xEF, 0xBB, 0xBF)) {
			input.position(3);
		}
		CharBuffer output = CharBuffer.allocate(bytes.length);
		CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
			.onMalformedInput(CodingErrorAction.REPORT)
			.onUnmappableCharacter(CodingErrorAction.REPORT);
		CoderResult result = decoder.decode(input, output, true);
		String text = output.flip().toString().replace("\r\n", "\n").replace('\r', '\n');
		SourceText decoded = new SourceText(source, text);
		if (result.isError()) {
			SourceLocation line = SourceLocation.of(source, decoded.at(text.length()).line());
			findings.problem(new SourceProblem(line, "the byte at offset %d is not UTF-8".formatted(input.position()),
					SAVE_AS_UTF_8));
			return null;
		}
		return hasControlCharacter(decoded, findings) ? null : decoded;
	}

	private static boolean hasControlCharacter(SourceText decoded, ScriptFindings findings) {
		String text = decoded.text();
		for (int i = 0; i < text.length(); i++) {
			char character = text.charAt(i);
			if (Character.isISOControl(character) && character != '\n' && character != '\t') {
				findings.problem(new SourceProblem(decoded.at(i),
						"the control character U+%04X stands here".formatted((int) character),
						"Delete it; in a string it can be written as E'\\x%02x'.".formatted((int) character)));
				return true;
			}
		}
		return false;
	}

	/**
	 * With a byte order mark, or with a first character that takes one byte of two.
	 */
	private static boolean isUtf16(byte[] bytes) {
		return beginsWith(bytes, 0xFE, 0xFF) || beginsWith(bytes, 0xFF, 0xFE)
				|| (bytes.length > 1 && (bytes[0] == 0) != (bytes[1] == 0));
	}

	private static boolean beginsWith(byte[] bytes, int... expected) {
		for (int i = 0; i < expected.length; i++) {
			if (i >= bytes.length || (bytes[i] & 0xFF) != expected[i]) {
				return false;
			}
		}
		return true;
	}

}
