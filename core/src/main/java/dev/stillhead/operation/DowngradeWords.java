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

package dev.stillhead.operation;

import java.util.List;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;

import dev.stillhead.sql.SourceLocation;

/**
 * What only a downgrade may say. Mutable, for one call.
 */
final class DowngradeWords {

	private final @Nullable Supplier<List<MigrateOperation>> reversedUpgrade;

	private int reversedAt = -1;

	private DowngradeWords(@Nullable Supplier<List<MigrateOperation>> reversedUpgrade) {
		this.reversedUpgrade = reversedUpgrade;
	}

	/**
	 * For an upgrade: refuses both.
	 */
	static DowngradeWords refused() {
		return new DowngradeWords(null);
	}

	/**
	 * For a downgrade.
	 * @param reversedUpgrade gives the reverse of the upgrade
	 */
	static DowngradeWords allowed(Supplier<List<MigrateOperation>> reversedUpgrade) {
		return new DowngradeWords(reversedUpgrade);
	}

	void reverseUpgrade(Recording recording) {
		Supplier<List<MigrateOperation>> reversed = required("reverseUpgrade()");
		if (this.reversedAt >= 0) {
			throw new RefusedCallException("reverseUpgrade() is called twice", "Call it once.");
		}
		recording.requireNoBlock("reverseUpgrade()");
		this.reversedAt = recording.size();
		reversed.get().forEach(recording::add);
	}

	void irreversible(SourceLocation location, String reason) {
		required("irreversible(…)");
		throw IrreversibleOperationException.onPurpose(location, reason);
	}

	/**
	 * Behind how many operations the reverse of the upgrade stands; negative if nowhere.
	 */
	int reversedAt() {
		return this.reversedAt;
	}

	private Supplier<List<MigrateOperation>> required(String call) {
		if (this.reversedUpgrade == null) {
			throw new RefusedCallException(call + " is called in upgrade", "It belongs into downgrade.");
		}
		return this.reversedUpgrade;
	}

}
