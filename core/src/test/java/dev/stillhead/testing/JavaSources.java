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

package dev.stillhead.testing;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

import org.jspecify.annotations.NullMarked;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcOperations;

import dev.stillhead.operation.Migration;

/**
 * Java revisions that a test compiles, as strictly as a compiler can.
 *
 * @param sources where the sources are
 * @param classes where the classes go
 */
public record JavaSources(Path sources, Path classes) {

	/**
	 * Writes a source.
	 * @param name its path
	 * @param text its text
	 * @return these sources
	 */
	public JavaSources write(String name, String text) {
		try {
			Path file = this.sources.resolve(name);
			Files.createDirectories(file.getParent());
			Files.writeString(file, text);
			return this;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * Compiles all sources.
	 * @param more further options
	 * @return what the compiler says, if it says anything
	 */
	public List<String> compile(String... more) {
		JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
		DiagnosticCollector<JavaFileObject> diagnostics = new DiagnosticCollector<>();
		try (StandardJavaFileManager files = compiler.getStandardFileManager(diagnostics, Locale.ROOT,
				StandardCharsets.UTF_8)) {
			Files.createDirectories(this.classes);
			List<String> options = new ArrayList<>(List.of("-Xlint:all", "-Werror", "--release", "17", "-proc:none",
					"-d", this.classes.toString(), "-classpath", classPath()));
			options.addAll(List.of(more));
			boolean compiled = compiler
				.getTask(null, files, diagnostics, options, null, files.getJavaFileObjectsFromPaths(javaFiles()))
				.call();
			List<String> said = diagnostics.getDiagnostics().stream().map(Diagnostic::toString).toList();
			return (compiled || !said.isEmpty()) ? said : List.of("not compiled");
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private List<Path> javaFiles() throws IOException {
		try (Stream<Path> files = Files.walk(this.sources)) {
			return files.filter((file) -> file.toString().endsWith(".java")).toList();
		}
	}

	private static String classPath() {
		return Stream
			.of(Migration.class, JdbcOperations.class, DataAccessException.class,
					DataAccessException.class.getSuperclass(), NullMarked.class)
			.map(JavaSources::home)
			.distinct()
			.collect(Collectors.joining(File.pathSeparator));
	}

	private static String home(Class<?> type) {
		try {
			return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
		}
		catch (URISyntaxException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
