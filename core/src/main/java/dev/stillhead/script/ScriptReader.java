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

/**
 * Reads one sort of file of a script directory.
 */
interface ScriptReader {

	/**
	 * Whether a file is of this sort.
	 * @param fileName the file's name without its folders
	 * @return whether {@link #read} takes it
	 */
	boolean reads(String fileName);

	/**
	 * Reads a file.
	 * @param file the file, which can be read now but not later
	 * @param findings where the revision, or all that is wrong with it, goes
	 */
	void read(ScriptFile file, ScriptFindings findings);

}
