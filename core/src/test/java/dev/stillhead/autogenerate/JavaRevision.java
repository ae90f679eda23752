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

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import dev.stillhead.authoring.RevisionBody;
import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRecorder;
import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.testing.JavaSources;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Bodies of Java revisions, compiled as strictly as a compiler can.
 */
final class JavaRevision {

	private static final String PACKAGE = "written";

	private final Path folder;

	private final List<String> names = new ArrayList<>();

	private final JavaSources sources;

	JavaRevision(Path folder) {
		this.folder = folder;
		this.sources = new JavaSources(folder.resolve("src"), folder.resolve("classes"));
	}

	/** Adds a class; its name. */
	String add(RevisionBody body) {
		String name = "Written" + this.names.size();
		this.names.add(name);
		this.sources.write(PACKAGE + "/" + name + ".java", source(name, body));
		return name;
	}

	/** As the template of new Java revisions has it. */
	static String source(String name, RevisionBody body) {
		StringBuilder source = new StringBuilder("package " + PACKAGE + ";\n\n");
		source.append("import dev.stillhead.operation.Migration;\nimport dev.stillhead.operation.Operations;\n");
		body.imports().forEach((type) -> source.append("import ").append(type).append(";\n"));
		source.append("\npublic class ").append(name).append(" implements Migration {\n");
		source.append("\n\t@Override\n\tpublic void upgrade(Operations op) {\n");
		source.append(indented(body.upgrade())).append("\t}\n");
		if (body.downgrade() != null) {
			source.append("\n\t@Override\n\tpublic void downgrade(Operations op) {\n");
			source.append(indented(body.downgrade())).append("\t}\n");
		}
		return source.append("\n}\n").toString();
	}

	private static String indented(String body) {
		StringBuilder indented = new StringBuilder();
		body.lines().forEach((line) -> indented.append(line.isBlank() ? "" : "\t\t" + line).append('\n'));
		return indented.toString();
	}

	void compile() {
		assertThat(this.sources.compile()).isEmpty();
	}

	/** Asks a compiled class what it does. */
	MigrationRecorder recorder(String name, DatabaseProduct product) {
		try {
			URL[] classes = { this.folder.resolve("classes").toUri().toURL() };
			try (URLClassLoader loader = new URLClassLoader(classes, JavaRevision.class.getClassLoader())) {
				Migration migration = (Migration) loader.loadClass(PACKAGE + "." + name)
					.getDeclaredConstructor()
					.newInstance();
				return new MigrationRecorder("a1", migration, product);
			}
		}
		catch (MalformedURLException | ReflectiveOperationException ex) {
			throw new IllegalStateException(ex);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
