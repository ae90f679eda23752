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

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A call in Java source, perhaps of what another call gave.
 *
 * @param on what is called; null if it stands by itself
 * @param name the method, with what it is a method of where it stands by itself
 * @param arguments its arguments
 * @param onePerLine whether every argument but those in front that are only names has a
 * line of its own
 */
record JavaCall(@Nullable JavaCall on, String name, List<JavaCode> arguments, boolean onePerLine) implements JavaCode {

	/** A call of what this one gives. */
	JavaCall then(String method, JavaCode... methodArguments) {
		return new JavaCall(this, method, List.of(methodArguments), false);
	}

	/** The same call with every argument on a line of its own. */
	JavaCall withOnePerLine() {
		return new JavaCall(this.on, this.name, this.arguments, true);
	}

	@Override
	public @Nullable String flat() {
		String before = (this.on != null) ? this.on.flat() : "";
		if (before == null || this.onePerLine) {
			return null;
		}
		List<String> texts = new ArrayList<>();
		for (JavaCode argument : this.arguments) {
			String text = argument.flat();
			if (text == null) {
				return null;
			}
			texts.add(text);
		}
		return before + ((this.on != null) ? "." : "") + this.name + "(" + String.join(", ", texts) + ")";
	}

	@Override
	public String broken(int indent, int column, int reserve) {
		List<JavaCall> chain = chain();
		String text = chain.get(0).alone(indent, column, reserve);
		for (JavaCall call : chain.subList(1, chain.size())) {
			int end = JavaCode.end(text, column);
			String flat = call.withoutOn().flat();
			if (flat != null && end + 1 + flat.length() + reserve <= WIDTH) {
				text += "." + flat;
			}
			else {
				text += newLine(indent, call, reserve);
			}
		}
		return text;
	}

	private static String newLine(int indent, JavaCall call, int reserve) {
		int deeper = indent + CONTINUATION;
		return JavaCode.newLine(deeper) + "." + call.alone(deeper, deeper * TAB + 1, reserve);
	}

	private List<JavaCall> chain() {
		List<JavaCall> chain = (this.on != null) ? this.on.chain() : new ArrayList<>();
		chain.add(this);
		return chain;
	}

	private JavaCall withoutOn() {
		return new JavaCall(null, this.name, this.arguments, this.onePerLine);
	}

	/** The call without what stands in front of it. */
	private String alone(int indent, int column, int reserve) {
		String flat = withoutOn().flat();
		if (flat != null && column + flat.length() + reserve <= WIDTH) {
			return flat;
		}
		StringBuilder text = new StringBuilder(this.name).append('(');
		int deeper = indent + CONTINUATION;
		for (int i = 0; i < this.arguments.size(); i++) {
			boolean last = i == this.arguments.size() - 1;
			int behind = last ? 1 + reserve : 1;
			int end = JavaCode.end(text.toString(), column);
			text.append(argument(i, indent, end, behind));
			text.append(last ? ")" : ",");
			if (!last) {
				text.append(staysInLine(i + 1) ? " " : JavaCode.newLine(deeper));
			}
		}
		return text.append(this.arguments.isEmpty() ? ")" : "").toString();
	}

	private String argument(int index, int indent, int column, int reserve) {
		JavaCode argument = this.arguments.get(index);
		int own = (index == 0 || staysInLine(index)) ? indent : indent + CONTINUATION;
		return argument.write(own, column, reserve);
	}

	/** Whether an argument and all before it only name something, or are text blocks. */
	private boolean staysInLine(int index) {
		return this.arguments.subList(0, index + 1)
			.stream()
			.allMatch((argument) -> argument instanceof JavaText text && (text.isName() || text.flat() == null));
	}

}
