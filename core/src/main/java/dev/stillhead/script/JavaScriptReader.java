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

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

import org.springframework.core.annotation.MergedAnnotation;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

import dev.stillhead.operation.Arguments;
import dev.stillhead.operation.Migration;
import dev.stillhead.operation.MigrationRevision;
import dev.stillhead.sql.SourceLocation;
import dev.stillhead.sql.SourceProblem;
import dev.stillhead.sql.SqlSyntax;

/**
 * Finds Java revisions among class files, without loading a class. Only what lies on the
 * class path is looked at: from another folder a class could not be loaded.
 */
final class JavaScriptReader implements ScriptReader {

	private static final String CLASS_FILE = ".class";

	/** In every class file that names the annotation or the interface, as it is there. */
	private static final String TRACE = Migration.class.getName().replace('.', '/');

	private final ClassLoader classLoader;

	private final MigrationFactory factory;

	private final SqlSyntax syntax;

	private final Arguments arguments;

	private final MetadataReaderFactory metadata;

	/**
	 * A reader.
	 * @param classLoader loads the classes when their turn comes
	 * @param factory constructs them then
	 * @param syntax the database that they are read for
	 * @param arguments what they are told
	 */
	JavaScriptReader(ClassLoader classLoader, MigrationFactory factory, SqlSyntax syntax, Arguments arguments) {
		this.classLoader = classLoader;
		this.factory = factory;
		this.syntax = syntax;
		this.arguments = arguments;
		this.metadata = new SimpleMetadataReaderFactory(classLoader);
	}

	@Override
	public boolean reads(String fileName) {
		return fileName.endsWith(CLASS_FILE) && !fileName.endsWith("-info.class");
	}

	@Override
	public void read(ScriptFile file, ScriptFindings findings) {
		if (file.resource() == null) {
			return;
		}
		try {
			byte[] content = file.content().read();
			if (new String(content, StandardCharsets.ISO_8859_1).contains(TRACE)) {
				read(file, this.metadata.getMetadataReader(new ByteArrayResource(content)).getAnnotationMetadata(),
						findings);
			}
		}
		catch (IOException ex) {
			findings.problem(new SourceProblem(SourceLocation.of(file.source()),
					"the class cannot be read: " + ex.getMessage(), "Compile it anew, or move it elsewhere."));
		}
	}

	private void read(ScriptFile file, AnnotationMetadata type, ScriptFindings findings) {
		SourceLocation location = SourceLocation.of(source(file));
		MergedAnnotation<MigrationRevision> annotation = type.getAnnotations().get(MigrationRevision.class);
		if (!annotation.isDirectlyPresent()) {
			unannotated(type).ifPresent((text) -> findings.problem(new SourceProblem(location, text,
					"Add @MigrationRevision(id = …, revises = …, message = …), or make it abstract.")));
			return;
		}
		int problemsBefore = findings.problemCount();
		objection(type).ifPresent((text) -> findings.problem(new SourceProblem(location, text,
				"Make it a class of its own that implements Migration, or delete the annotation.")));
		Header header = new AnnotationHeader(annotation, location, findings).read();
		if (header == null) {
			return;
		}
		findings.revision(header.revision(), location, file);
		if (findings.problemCount() == problemsBefore) {
			findings.script(new JavaRevisionScript(header, file.origin(),
					new RevisionClass(type.getClassName(), this.classLoader, this.factory),
					TypicalDatabases.of(this.syntax), this.arguments));
		}
	}

	private static Optional<String> unannotated(AnnotationMetadata type) {
		boolean revision = type.isConcrete() && type.isIndependent()
				&& Arrays.asList(type.getInterfaceNames()).contains(Migration.class.getName());
		return revision ? Optional.of("%s implements Migration and has no @MigrationRevision".formatted(simple(type)))
				: Optional.empty();
	}

	private Optional<String> objection(AnnotationMetadata type) {
		if (!type.isConcrete()) {
			return Optional.of("%s is no class that can be constructed".formatted(simple(type)));
		}
		if (!type.isIndependent()) {
			return Optional.of("%s is an inner class; only a static one can be constructed".formatted(simple(type)));
		}
		if (!new ClassHierarchy(this.metadata).leadsTo(type, Migration.class.getName())) {
			return Optional.of("%s does not implement Migration".formatted(simple(type)));
		}
		return Optional.empty();
	}

	private static String simple(AnnotationMetadata type) {
		return type.getClassName().substring(type.getClassName().lastIndexOf('.') + 1).replace('$', '.');
	}

	/**
	 * The source file, as far as the class file's name tells it where no more is known.
	 */
	private static String source(ScriptFile file) {
		if (!file.source().endsWith(CLASS_FILE)) {
			return file.source();
		}
		String className = file.source().substring(0, file.source().length() - CLASS_FILE.length());
		int nested = className.indexOf('$', className.lastIndexOf('/') + 2);
		return ((nested < 0) ? className : className.substring(0, nested)) + ".java";
	}

}
