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
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/**
 * Finds the files of a folder in a jar, or in a jar inside a Spring Boot jar. The jar is
 * opened once and its entries are walked once; no connection is opened for a file.
 */
final class JarScanner {

	private final Predicate<String> wanted;

	/**
	 * A scanner.
	 * @param wanted which file names are looked for
	 */
	JarScanner(Predicate<String> wanted) {
		this.wanted = wanted;
	}

	/**
	 * Visits the files, sorted by their names. They can be read during the visit only.
	 * @param url any entry of the jar
	 * @param folder the folder, without slashes around it
	 * @param visitor takes each file
	 * @return whether the jar has the folder
	 * @throws IOException if the jar cannot be read
	 */
	boolean scan(URL url, String folder, Consumer<ScriptFile> visitor) throws IOException {
		JarURLConnection connection = (JarURLConnection) url.openConnection();
		// A jar of our own can be closed; the cached one is other people's too
		connection.setUseCaches(false);
		try (JarFile jar = connection.getJarFile()) {
			String identity = identity(connection.getJarFileURL());
			List<JarEntry> entries = jar.stream().filter((entry) -> entry.getName().startsWith(folder + "/")).toList();
			entries.stream()
				.filter((entry) -> !entry.isDirectory() && this.wanted.test(fileName(entry.getName())))
				.sorted(Comparator.comparing(JarEntry::getName))
				.forEach((entry) -> visitor.accept(new ScriptFile(entry.getName(), identity + "!/" + entry.getName(),
						entry.getName(), () -> read(jar, entry), null)));
			return !entries.isEmpty();
		}
	}

	/**
	 * The jar for people: a path, or a path and the jar inside.
	 */
	private static String identity(URL jar) throws IOException {
		try {
			URI uri = jar.toURI();
			return "file".equals(uri.getScheme()) ? Path.of(uri).toRealPath().toString() : uri.getSchemeSpecificPart();
		}
		catch (URISyntaxException ex) {
			return jar.toString();
		}
	}

	private static byte[] read(JarFile jar, JarEntry entry) throws IOException {
		try (InputStream stream = jar.getInputStream(entry)) {
			return stream.readAllBytes();
		}
	}

	private static String fileName(String entry) {
		return entry.substring(entry.lastIndexOf('/') + 1);
	}

}
