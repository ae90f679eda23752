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

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import dev.stillhead.operation.Ddl;
import dev.stillhead.schema.ArrayType;
import dev.stillhead.schema.BasicType;
import dev.stillhead.schema.CharacterType;
import dev.stillhead.schema.ColumnType;
import dev.stillhead.schema.ColumnTypeVisitor;
import dev.stillhead.schema.EnumType;
import dev.stillhead.schema.NumericType;
import dev.stillhead.schema.QualifiedName;
import dev.stillhead.schema.UserType;

/**
 * The words of {@link Ddl} in Java source, and the imports that they need. Mutable, for
 * one revision.
 */
final class JavaWords implements ColumnTypeVisitor<JavaCall> {

	private static final Map<BasicType, String> SPECIAL = Map.of(BasicType.BOOLEAN, "bool", BasicType.DOUBLE_PRECISION,
			"doublePrecision");

	private final Set<String> imports = new TreeSet<>();

	/** What has been used, beside what every revision imports. */
	List<String> imports() {
		return List.copyOf(this.imports);
	}

	void use(Class<?> type) {
		this.imports.add(type.getName());
	}

	/** A call of a word. */
	JavaCall word(String name, JavaCode... arguments) {
		return word(name, Arrays.asList(arguments));
	}

	/** A call of a word. */
	JavaCall word(String name, List<? extends JavaCode> arguments) {
		importWord(name);
		return JavaCode.call(name, arguments);
	}

	/** A constant. */
	JavaCode constant(String name) {
		importWord(name);
		return JavaCode.word(name);
	}

	private void importWord(String name) {
		this.imports.add("static " + Ddl.class.getName() + "." + name);
	}

	JavaCode sql(String text) {
		return word("sql", new JavaText(text));
	}

	/** A name as revisions write it. */
	JavaCode name(QualifiedName name) {
		return (name.schema() == null) ? name(name.name()) : new JavaText(name.toString());
	}

	/** A name that has no schema. */
	JavaCode name(String name) {
		String written = new QualifiedName(null, name).toString();
		return written.equals(name) ? new JavaText(name) : word("quoted", new JavaText(name));
	}

	List<JavaCode> names(List<String> names) {
		return names.stream().map(this::name).toList();
	}

	JavaCall type(ColumnType type) {
		return type.accept(this);
	}

	@Override
	public JavaCall basic(BasicType type) {
		return word(SPECIAL.getOrDefault(type, type.name().toLowerCase(Locale.ROOT)));
	}

	@Override
	public JavaCall numeric(NumericType type) {
		return word("numeric", number(type.precision()), number(type.scale()));
	}

	@Override
	public JavaCall character(CharacterType type) {
		return word(type.varying() ? "varchar" : "character", number(type.length()));
	}

	@Override
	public JavaCall array(ArrayType type) {
		return word("array", type(type.element()));
	}

	@Override
	public JavaCall enumeration(EnumType type) {
		Stream<JavaCode> values = type.values().stream().map(JavaText::new);
		return word("enumType", Stream.concat(Stream.of(name(type.name())), values).toList());
	}

	@Override
	public JavaCall user(UserType type) {
		return word("userType", new JavaText(type.sql()));
	}

	static JavaCode number(long number) {
		return JavaCode.word((number == (int) number) ? Long.toString(number) : number + "L");
	}

}
