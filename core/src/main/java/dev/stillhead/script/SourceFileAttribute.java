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

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

import org.jspecify.annotations.Nullable;

/**
 * The name of the file that a class was compiled from, as the compiler has left it in the
 * class file (JVM specification, 4.7.10). Not thread-safe.
 */
final class SourceFileAttribute {

	private static final String NAME = "SourceFile";

	private final DataInputStream input;

	private final @Nullable String[] texts;

	private SourceFileAttribute(byte[] classFile) throws IOException {
		this.input = new DataInputStream(new ByteArrayInputStream(classFile));
		// Magic number and version
		this.input.skipNBytes(8);
		this.texts = readConstants();
	}

	/**
	 * Reads the name.
	 * @param classFile a class file
	 * @return the file's name without folders; null if the compiler has not left it
	 * @throws IOException if that is no class file
	 */
	static @Nullable String of(byte[] classFile) throws IOException {
		return new SourceFileAttribute(classFile).read();
	}

	private @Nullable String[] readConstants() throws IOException {
		@Nullable String[] constants = new @Nullable String[this.input.readUnsignedShort()];
		for (int i = 1; i < constants.length; i++) {
			int tag = this.input.readUnsignedByte();
			switch (tag) {
				case 1 -> constants[i] = this.input.readUTF();
				case 3, 4, 9, 10, 11, 12, 17, 18 -> this.input.skipNBytes(4);
				case 7, 8, 16, 19, 20 -> this.input.skipNBytes(2);
				case 15 -> this.input.skipNBytes(3);
				case 5, 6 -> {
					// A long or a double takes the place of two constants
					this.input.skipNBytes(8);
					i++;
				}
				default -> throw new IOException("unknown constant " + tag);
			}
		}
		return constants;
	}

	private @Nullable String read() throws IOException {
		// Access flags, this class, its superclass
		this.input.skipNBytes(6);
		this.input.skipNBytes(2L * this.input.readUnsignedShort());
		skipMembers();
		skipMembers();
		for (int attributes = this.input.readUnsignedShort(); attributes > 0; attributes--) {
			String name = this.texts[this.input.readUnsignedShort()];
			int length = this.input.readInt();
			if (NAME.equals(name)) {
				return this.texts[this.input.readUnsignedShort()];
			}
			this.input.skipNBytes(length);
		}
		return null;
	}

	private void skipMembers() throws IOException {
		for (int members = this.input.readUnsignedShort(); members > 0; members--) {
			// Access flags, name, descriptor
			this.input.skipNBytes(6);
			for (int attributes = this.input.readUnsignedShort(); attributes > 0; attributes--) {
				this.input.skipNBytes(2);
				this.input.skipNBytes(this.input.readInt());
			}
		}
	}

}
