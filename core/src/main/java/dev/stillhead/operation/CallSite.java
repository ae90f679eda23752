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

package dev.stillhead.operation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import dev.stillhead.sql.SourceLocation;

/**
 * Finds the line of a revision that led to a call: the innermost frame of its class, of a
 * class nested in it, or else of one that it inherits from.
 */
final class CallSite {

	private final List<String> classes = new ArrayList<>();

	CallSite(Class<?> migration) {
		for (Class<?> type = migration; type != null && type != Object.class; type = type.getSuperclass()) {
			this.classes.add(withoutLambda(type.getName()));
		}
	}

	/**
	 * The line that is being executed.
	 */
	SourceLocation here() {
		return StackWalker.getInstance()
			.walk((frames) -> nearest(frames.map(StackWalker.StackFrame::toStackTraceElement)));
	}

	/**
	 * The line that was being executed when something went wrong.
	 */
	SourceLocation of(Throwable thrown) {
		return nearest(Arrays.stream(thrown.getStackTrace()));
	}

	private SourceLocation nearest(Stream<StackTraceElement> frames) {
		List<StackTraceElement> all = frames.toList();
		for (String type : this.classes) {
			for (StackTraceElement frame : all) {
				if (frame.getClassName().equals(type) || frame.getClassName().startsWith(type + "$")) {
					return location(frame);
				}
			}
		}
		return SourceLocation.of(fileOf(this.classes.get(0)));
	}

	private static SourceLocation location(StackTraceElement frame) {
		String file = frame.getFileName();
		String source = (file != null) ? file : fileOf(frame.getClassName());
		return (frame.getLineNumber() > 0) ? SourceLocation.of(source, frame.getLineNumber())
				: SourceLocation.of(source);
	}

	private static String fileOf(String className) {
		String simple = className.substring(className.lastIndexOf('.') + 1);
		int nested = simple.indexOf('$');
		return ((nested > 0) ? simple.substring(0, nested) : simple) + ".java";
	}

	private static String withoutLambda(String className) {
		int lambda = className.indexOf("$$Lambda");
		return (lambda < 0) ? className : className.substring(0, lambda);
	}

}
