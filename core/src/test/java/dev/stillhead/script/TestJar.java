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

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.jar.JarOutputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * A jar that a test puts together.
 */
final class TestJar {

	private final Map<String, byte[]> entries = new LinkedHashMap<>();

	private boolean folders = true;

	TestJar add(String name, byte[] content) {
		this.entries.put(name, content);
		return this;
	}

	/**
	 * A base revision.
	 */
	TestJar revision(String name, String id) {
		return add(name,
				"-- Revision ID: %s\n-- Revises:\n-- +upgrade\n".formatted(id).getBytes(StandardCharsets.UTF_8));
	}

	TestJar manifest() {
		return add("META-INF/MANIFEST.MF", "Manifest-Version: 1.0\n\n".getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * With classes for another Java release, so that it is searched there, too.
	 */
	TestJar multiRelease() {
		return add("META-INF/MANIFEST.MF",
				"Manifest-Version: 1.0\nMulti-Release: true\n\n".getBytes(StandardCharsets.UTF_8))
			.add("META-INF/versions/9/module-info.class", new byte[0]);
	}

	/**
	 * Leaves out the entries of folders.
	 */
	TestJar withoutFolders() {
		this.folders = false;
		return this;
	}

	byte[] bytes() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (JarOutputStream jar = new JarOutputStream(bytes)) {
			TreeSet<String> written = new TreeSet<>();
			for (Map.Entry<String, byte[]> entry : this.entries.entrySet()) {
				String name = entry.getKey();
				for (int slash = name.indexOf('/'); this.folders && slash > 0; slash = name.indexOf('/', slash + 1)) {
					if (written.add(name.substring(0, slash + 1))) {
						write(jar, name.substring(0, slash + 1), new byte[0]);
					}
				}
				write(jar, name, entry.getValue());
			}
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
		return bytes.toByteArray();
	}

	Path writeTo(Path file) throws IOException {
		return Files.write(file, bytes());
	}

	/**
	 * Jars inside a jar must be stored, not compressed.
	 */
	private static void write(JarOutputStream jar, String name, byte[] content) throws IOException {
		ZipEntry entry = new ZipEntry(name);
		if (name.endsWith(".jar") || name.endsWith("/")) {
			CRC32 checksum = new CRC32();
			checksum.update(content);
			entry.setMethod(ZipEntry.STORED);
			entry.setSize(content.length);
			entry.setCrc(checksum.getValue());
		}
		jar.putNextEntry(entry);
		jar.write(content);
		jar.closeEntry();
	}

}
