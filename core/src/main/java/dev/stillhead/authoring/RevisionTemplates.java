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
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import org.jspecify.annotations.Nullable;

import dev.stillhead.revision.NearestNames;

/**
 * The templates of new revision files: Mustache, without escaping. A folder may hold
 * others in place of the built-in ones. Immutable, thread-safe.
 */
public final class RevisionTemplates {

	private static final Pattern COMMENT = Pattern.compile("\\{\\{!\\s*(.*?)\\s*(?:\\R|}})");

	/** What a template names and nobody has is an error, not an empty text. */
	private static final Mustache.Compiler COMPILER = Mustache.compiler()
		.escapeHTML(false)
		.emptyStringIsFalse(true)
		.strictSections(true);

	private final @Nullable Path folder;

	/**
	 * Templates.
	 * @param folder where own ones are; null for none
	 */
	public RevisionTemplates(@Nullable Path folder) {
		this.folder = folder;
	}

	/**
	 * All templates.
	 * @return what there is, the one for SQL first
	 * @throws TemplateNotUsableException if the folder cannot be read or holds a template
	 * of another name
	 */
	public List<TemplateDescription> list() {
		checkFolder();
		return Arrays.stream(TemplateName.values()).map(this::describe).toList();
	}

	private TemplateDescription describe(TemplateName name) {
		Matcher comment = COMMENT.matcher(text(name));
		return new TemplateDescription(name.toString(), comment.find() ? comment.group(1) : "", ownFile(name));
	}

	/**
	 * Fills a template in.
	 * @param name the template
	 * @param values what stands for what
	 * @return the text, line ends as LF, one at the end
	 * @throws TemplateNotUsableException if it cannot be read or names what nobody has
	 */
	String render(TemplateName name, Map<String, Object> values) {
		checkFolder();
		try {
			return COMPILER.compile(text(name)).execute(values).stripTrailing() + "\n";
		}
		catch (MustacheException ex) {
			throw new TemplateNotUsableException(name, place(name),
					Objects.requireNonNullElse(ex.getMessage(), "it cannot be rendered"), remedy(values), ex);
		}
	}

	private static String remedy(Map<String, Object> values) {
		return "A template may name %s.".formatted(String.join(", ", values.keySet().stream().sorted().toList()));
	}

	/**
	 * Where a template is, for people.
	 */
	String place(TemplateName name) {
		Path file = ownFile(name);
		return (file != null) ? file.toString() : "the built-in template " + name;
	}

	private String text(TemplateName name) {
		Path file = ownFile(name);
		try {
			String text = (file != null) ? Files.readString(file) : builtIn(name);
			return text.replace("\r\n", "\n").replaceFirst("^\uFEFF", "");
		}
		catch (IOException ex) {
			throw new TemplateNotUsableException(name, place(name), "it cannot be read: " + ex,
					"Make it a readable UTF-8 file.", ex);
		}
	}

	private static String builtIn(TemplateName name) throws IOException {
		try (InputStream stream = RevisionTemplates.class.getResourceAsStream(name.fileName())) {
			return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private @Nullable Path ownFile(TemplateName name) {
		Path file = (this.folder != null) ? this.folder.resolve(name.fileName()) : null;
		return (file != null && Files.exists(file)) ? file : null;
	}

	/**
	 * A template of a misspelled name would silently not be used.
	 */
	private void checkFolder() {
		if (this.folder == null) {
			return;
		}
		try (Stream<Path> files = Files.list(this.folder)) {
			files.map((file) -> String.valueOf(file.getFileName()))
				.filter((name) -> name.endsWith(TemplateName.ENDING) && TemplateName.ofFile(name) == null)
				.sorted()
				.findFirst()
				.ifPresent((name) -> {
					throw unknown(name);
				});
		}
		catch (IOException ex) {
			throw new TemplateNotUsableException(null, this.folder.toString(), "the folder cannot be read: " + ex,
					"Create it, or correct stillhead.revision.templates.", ex);
		}
	}

	private TemplateNotUsableException unknown(String fileName) {
		List<String> nearest = new NearestNames(fileName).among(TemplateName.fileNames());
		String names = String.join(", ", TemplateName.fileNames().toList());
		return new TemplateNotUsableException(
				null, this.folder + "/" + fileName, "there is no template of this name", nearest.isEmpty()
						? "The templates are %s.".formatted(names) : "Did you mean %s?".formatted(nearest.get(0)),
				null);
	}

}
