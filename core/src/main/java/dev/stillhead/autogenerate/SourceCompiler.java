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

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.Migration;
import dev.stillhead.script.MigrationFactory;

/**
 * Compiles the source of a Java revision in memory, as strictly as a compiler can, and
 * constructs it. Immutable.
 */
final class SourceCompiler {

	private final ClassLoader classLoader;

	/**
	 * A compiler.
	 * @param classLoader has the classes that a source may name
	 */
	SourceCompiler(ClassLoader classLoader) {
		this.classLoader = classLoader;
	}

	/**
	 * Compiles a revision.
	 * @param className its class, without the package
	 * @param source all of its source
	 * @return the revision; null where there is no compiler, or one that cannot see the
	 * engine's classes, which lie in a jar within a jar
	 * @throws GeneratedSourceException if the source does not compile
	 */
	@Nullable Migration compile(String className, String source) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		Path engine = home(Migration.class);
		if (compiler == null || engine == null) {
			return null;
		}
		DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
		MemoryFiles files = new MemoryFiles(compiler.getStandardFileManager(problems, Locale.ROOT, null));
		List<String> options = List.of("-Xlint:all,-processing,-path,-options", "-Werror", "-proc:none", "-parameters",
				"-classpath", classPath(engine));
		if (!compiler.getTask(null, files, problems, options, null, List.of(new Source(className, source))).call()) {
			throw new GeneratedSourceException(className,
					problems.getDiagnostics().stream().map((problem) -> problem.toString()).toList());
		}
		return construct(className, files);
	}

	private Migration construct(String className, MemoryFiles files) {
		String name = files.written.keySet()
			.stream()
			.filter((written) -> written.equals(className) || written.endsWith("." + className))
			.findFirst()
			.orElseThrow();
		try {
			return MigrationFactory.REFLECTION
				.create(new MemoryClasses(this.classLoader, files.written).loadClass(name));
		}
		catch (Exception ex) {
			throw new IllegalStateException("A generated revision has a constructor without parameters", ex);
		}
	}

	private static String classPath(Path engine) {
		Set<String> path = new LinkedHashSet<>();
		path.add(engine.toString());
		path.add(System.getProperty("java.class.path"));
		return String.join(System.getProperty("path.separator"), path);
	}

	private static @Nullable Path home(Class<?> type) {
		CodeSource source = type.getProtectionDomain().getCodeSource();
		try {
			URI place = (source != null) ? source.getLocation().toURI() : null;
			Path path = (place != null && "file".equals(place.getScheme())) ? Path.of(place) : null;
			return (path != null && Files.exists(path)) ? path : null;
		}
		catch (URISyntaxException ex) {
			return null;
		}
	}

	/**
	 * A source that is no file.
	 */
	private static final class Source extends SimpleJavaFileObject {

		private final String text;

		private Source(String className, String text) {
			super(URI.create("memory:///" + className + ".java"), Kind.SOURCE);
			this.text = text;
		}

		@Override
		public CharSequence getCharContent(boolean ignoreEncodingErrors) {
			return this.text;
		}

	}

	/**
	 * Keeps what is compiled.
	 */
	private static final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {

		private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

		private MemoryFiles(JavaFileManager files) {
			super(files);
		}

		@Override
		public JavaFileObject getJavaFileForOutput(Location location, String className, JavaFileObject.Kind kind,
				FileObject sibling) {
			return new SimpleJavaFileObject(URI.create("memory:///" + className.replace('.', '/') + kind.extension),
					kind) {

				@Override
				public OutputStream openOutputStream() {
					return MemoryFiles.this.written.computeIfAbsent(className, (name) -> new ByteArrayOutputStream());
				}

			};
		}

	}

	/**
	 * Loads what was compiled.
	 */
	private static final class MemoryClasses extends ClassLoader {

		private final Map<String, ByteArrayOutputStream> classes;

		private MemoryClasses(ClassLoader parent, Map<String, ByteArrayOutputStream> classes) {
			super(parent);
			this.classes = Map.copyOf(classes);
		}

		@Override
		protected Class<?> findClass(String name) throws ClassNotFoundException {
			ByteArrayOutputStream found = this.classes.get(name);
			if (found == null) {
				throw new ClassNotFoundException(name);
			}
			byte[] content = found.toByteArray();
			return defineClass(name, content, 0, content.length);
		}

	}

}
