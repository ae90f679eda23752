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

package dev.stillhead.jdbc.sqlite;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * A file that is locked by the operating system as long as somebody holds it: it lets go
 * when the process ends, however that ends. What the file says is for those who wait. It
 * is deleted by whoever lets go; one that is left behind by a killed process is no lock.
 * <p>
 * A process that closes any handle of a file gives up all its locks of it (POSIX), so
 * within a process one map knows who holds what, and a file that is held here is not
 * opened again.
 */
final class LockFile {

	/** Behind any content, as some systems let nobody read what is locked. */
	private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

	private static final Map<Path, LockFile> HELD_HERE = new HashMap<>();

	private final Path path;

	private @Nullable FileChannel channel;

	private String note = "";

	LockFile(Path path) {
		this.path = path;
	}

	/**
	 * Takes the lock if it is free.
	 * @param noteForOthers what others are to know
	 * @return whether it is ours now
	 * @throws IOException if the file cannot be made
	 */
	boolean tryLock(String noteForOthers) throws IOException {
		synchronized (HELD_HERE) {
			if (HELD_HERE.containsKey(this.path)) {
				return isHeld();
			}
			FileChannel locked = openAndLock();
			if (locked == null) {
				return false;
			}
			HELD_HERE.put(this.path, this);
			this.channel = locked;
			write(noteForOthers);
			return true;
		}
	}

	/**
	 * Whoever lets go deletes the file. A file that was deleted between our opening and
	 * locking it is not the one that others will find.
	 */
	private @Nullable FileChannel openAndLock() throws IOException {
		try {
			Files.createFile(this.path);
		}
		catch (FileAlreadyExistsException ex) {
			// left behind by a killed process, or in use
		}
		FileChannel opened = null;
		try {
			Object file = fileKey();
			opened = FileChannel.open(this.path, StandardOpenOption.READ, StandardOpenOption.WRITE);
			if (lock(opened) && Objects.equals(file, fileKey())) {
				FileChannel locked = opened;
				opened = null;
				return locked;
			}
			return null;
		}
		catch (NoSuchFileException ex) {
			return null;
		}
		finally {
			if (opened != null) {
				opened.close();
			}
		}
	}

	/** Null on systems that delete no file that is open. */
	private @Nullable Object fileKey() throws IOException {
		return Files.readAttributes(this.path, BasicFileAttributes.class).fileKey();
	}

	private static boolean lock(FileChannel channel) throws IOException {
		try {
			FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
			return lock != null;
		}
		catch (OverlappingFileLockException ex) {
			return false;
		}
	}

	boolean isHeld() {
		synchronized (HELD_HERE) {
			return HELD_HERE.get(this.path) == this;
		}
	}

	/**
	 * Tells others something else.
	 * @param noteForOthers what they are to know
	 */
	void say(String noteForOthers) throws IOException {
		synchronized (HELD_HERE) {
			if (isHeld()) {
				write(noteForOthers);
			}
		}
	}

	private void write(String noteForOthers) throws IOException {
		FileChannel open = this.channel;
		this.note = noteForOthers;
		if (open != null) {
			open.truncate(0);
			open.write(ByteBuffer.wrap(noteForOthers.getBytes(StandardCharsets.UTF_8)), 0);
		}
	}

	/**
	 * What whoever holds it lets others know.
	 * @return the note; null if nobody holds it
	 */
	@Nullable String noteOfHolder() throws IOException {
		synchronized (HELD_HERE) {
			LockFile held = HELD_HERE.get(this.path);
			if (held != null) {
				return held.note;
			}
			if (!Files.exists(this.path)) {
				return null;
			}
			try (FileChannel probe = FileChannel.open(this.path, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
				return lock(probe) ? null : Files.readString(this.path);
			}
			catch (NoSuchFileException ex) {
				return null;
			}
		}
	}

	void unlock() throws IOException {
		synchronized (HELD_HERE) {
			FileChannel open = this.channel;
			if (open == null || HELD_HERE.get(this.path) != this) {
				return;
			}
			HELD_HERE.remove(this.path);
			this.channel = null;
			try {
				Files.deleteIfExists(this.path);
			}
			finally {
				open.close();
			}
		}
	}

	@Override
	public String toString() {
		return this.path.toString();
	}

}
