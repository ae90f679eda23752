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

package dev.stillhead.authoring;

import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.NewArrayTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.MigrationRevision;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SourceProblem;

/**
 * Reads the source of a Java revision with the parser of the JDK's compiler. Nothing is
 * compiled, as what the source needs may not be compiled yet either.
 */
final class JavaSourceReader {

	private final String source;

	private final List<SourceProblem> problems = new ArrayList<>();

	/**
	 * A reader.
	 * @param source the file as people know it
	 */
	JavaSourceReader(String source) {
		this.source = source;
	}

	/**
	 * What the annotation of a class says.
	 * @param text the source
	 * @param packageName the package that it must be in
	 * @param className the class that it must hold
	 * @return texts by attribute; null without a compiler, as in an image, where nothing
	 * is known
	 */
	@Nullable Map<String, List<String>> read(String text, String packageName, String className) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		if (compiler == null) {
			return null;
		}
		CompilationUnitTree unit = parse(compiler, text, className);
		if (!String.valueOf(unit.getPackageName()).equals(packageName)) {
			problem(0, "it is not in the package " + packageName);
		}
		for (Tree type : unit.getTypeDecls()) {
			if (type instanceof ClassTree declared && declared.getSimpleName().contentEquals(className)) {
				return annotation(declared);
			}
		}
		problem(0, "it holds no class " + className);
		return Map.of();
	}

	/**
	 * What is wrong with the source.
	 */
	List<SourceProblem> problems() {
		return List.copyOf(this.problems);
	}

	private CompilationUnitTree parse(JavaCompiler compiler, String text, String className) {
		DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
		JavacTask task = (JavacTask) compiler.getTask(Writer.nullWriter(), null, diagnostics, List.of("-proc:none"),
				null, List.of(new TextObject(className, text)));
		try {
			CompilationUnitTree unit = task.parse().iterator().next();
			diagnostics.getDiagnostics()
				.stream()
				.filter((diagnostic) -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
				.forEach((diagnostic) -> problem((int) diagnostic.getLineNumber(), diagnostic.getMessage(Locale.ROOT)));
			return unit;
		}
		catch (IOException ex) {
			throw new IllegalStateException("A text in memory could not be read", ex);
		}
	}

	private Map<String, List<String>> annotation(ClassTree type) {
		Map<String, List<String>> said = new HashMap<>();
		for (AnnotationTree annotation : type.getModifiers().getAnnotations()) {
			if (annotation.getAnnotationType().toString().endsWith(MigrationRevision.class.getSimpleName())) {
				for (ExpressionTree argument : annotation.getArguments()) {
					if (argument instanceof AssignmentTree assignment) {
						said.put(assignment.getVariable().toString(), texts(assignment.getExpression()));
					}
				}
			}
		}
		return said;
	}

	private static List<String> texts(ExpressionTree expression) {
		if (expression instanceof NewArrayTree array && array.getInitializers() != null) {
			return array.getInitializers().stream().flatMap((element) -> texts(element).stream()).toList();
		}
		return List.of((expression instanceof LiteralTree literal) ? String.valueOf(literal.getValue())
				: expression.toString());
	}

	private void problem(int line, String text) {
		this.problems.add(new SourceProblem(SourceLocation.of(this.source, line), text, "Correct the template."));
	}

	/**
	 * A source in memory.
	 */
	private static final class TextObject extends SimpleJavaFileObject {

		private final String text;

		private TextObject(String className, String text) {
			super(URI.create("memory:///" + className.hashCode() + Kind.SOURCE.extension), Kind.SOURCE);
			this.text = text;
		}

		@Override
		public CharSequence getCharContent(boolean ignoreEncodingErrors) {
			return this.text;
		}

	}

}
