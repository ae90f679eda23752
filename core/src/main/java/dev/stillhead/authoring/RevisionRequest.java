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

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.stillhead.script.ScriptType;

/**
 * What a new revision is to be, as somebody has typed it. Immutable; nothing in it has
 * been checked.
 *
 * @param message the message; further paragraphs are the description; empty for none
 * @param heads the targets that it revises; none for {@code head}, or {@code heads} where
 * it merges
 * @param splice whether it may revise what is no head
 * @param branchLabels labels of the branch that begins with it
 * @param revId its id; null for the next one
 * @param dependsOn ids, unique beginnings of ids, or labels
 * @param versionPath the folder, absolute or from the project on; null for that of what
 * it revises
 * @param format what it is written in; null for the configured format
 * @param body what it does; null to have that written by hand
 */
public record RevisionRequest(String message, List<String> heads, boolean splice, List<String> branchLabels,
		@Nullable String revId, List<String> dependsOn, @Nullable String versionPath, @Nullable ScriptType format,
		@Nullable RevisionBody body) {

	/**
	 * Copies the lists.
	 */
	public RevisionRequest {
		heads = List.copyOf(heads);
		branchLabels = List.copyOf(branchLabels);
		dependsOn = List.copyOf(dependsOn);
	}

	/**
	 * Begins a request.
	 * @param message the message; empty for none
	 * @return a builder with the defaults of everything else
	 */
	public static Builder builder(String message) {
		return new Builder(message);
	}

	/**
	 * Puts a request together. Mutable, for one thread.
	 */
	public static final class Builder {

		private final String message;

		private List<String> heads = List.of();

		private boolean splice;

		private List<String> branchLabels = List.of();

		private @Nullable String revId;

		private List<String> dependsOn = List.of();

		private @Nullable String versionPath;

		private @Nullable ScriptType format;

		private @Nullable RevisionBody body;

		private Builder(String message) {
			this.message = message;
		}

		/**
		 * What it revises.
		 * @param targets ids, unique beginnings of ids, labels, {@code head},
		 * {@code heads}, {@code label@head}; {@code base} alone for a new base
		 * @return this builder
		 */
		public Builder heads(List<String> targets) {
			this.heads = targets;
			return this;
		}

		/**
		 * Whether it may revise what is no head, and so begin a branch.
		 * @param splice whether it may; not by default
		 * @return this builder
		 */
		public Builder splice(boolean splice) {
			this.splice = splice;
			return this;
		}

		/**
		 * Labels of the branch that begins with it.
		 * @param labels labels that nobody has
		 * @return this builder
		 */
		public Builder branchLabels(List<String> labels) {
			this.branchLabels = labels;
			return this;
		}

		/**
		 * Its id.
		 * @param id an id that nobody has; null for the next one
		 * @return this builder
		 */
		public Builder revId(@Nullable String id) {
			this.revId = id;
			return this;
		}

		/**
		 * What must have been applied before it without being below it.
		 * @param targets ids, unique beginnings of ids, or labels
		 * @return this builder
		 */
		public Builder dependsOn(List<String> targets) {
			this.dependsOn = targets;
			return this;
		}

		/**
		 * Where the file goes.
		 * @param folder a location's folder or one below it; null for that of what it
		 * revises
		 * @return this builder
		 */
		public Builder versionPath(@Nullable String folder) {
			this.versionPath = folder;
			return this;
		}

		/**
		 * What it is written in.
		 * @param format the format; null for the configured one
		 * @return this builder
		 */
		public Builder format(@Nullable ScriptType format) {
			this.format = format;
			return this;
		}

		/**
		 * What it does.
		 * @param body a text in the format of the revision; null to have it written by
		 * hand
		 * @return this builder
		 */
		public Builder body(@Nullable RevisionBody body) {
			this.body = body;
			return this;
		}

		/**
		 * Ends the request.
		 * @return the request
		 */
		public RevisionRequest build() {
			return new RevisionRequest(this.message, this.heads, this.splice, this.branchLabels, this.revId,
					this.dependsOn, this.versionPath, this.format, this.body);
		}

	}

}
