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

import java.util.Locale;

import org.jspecify.annotations.Nullable;

import dev.stillhead.schema.Deferral;
import dev.stillhead.schema.Identity;
import dev.stillhead.schema.IdentityPicture;
import dev.stillhead.schema.ReferentialAction;
import dev.stillhead.schema.SequenceOptions;
import dev.stillhead.schema.TableStorage;

/**
 * Options for people: only those that are not the usual ones.
 */
final class PartText {

	private PartText() {
	}

	static String deferral(Deferral deferral) {
		return switch (deferral) {
			case NOT_DEFERRABLE -> "";
			case DEFERRABLE -> " deferrable";
			case INITIALLY_DEFERRED -> " deferrable initially deferred";
		};
	}

	static String validity(boolean validated, boolean enforced) {
		return enforced ? (validated ? "" : " not valid") : " not enforced";
	}

	static String action(String when, ReferentialAction action) {
		return (action == ReferentialAction.NO_ACTION) ? ""
				: when + action.name().toLowerCase(Locale.ROOT).replace('_', ' ');
	}

	static String counting(SequenceOptions options) {
		String changes = ObjectSql.changes(ObjectSql.usual(options), options, "").toLowerCase(Locale.ROOT);
		return (options.type() + " " + changes).strip();
	}

	static @Nullable String identity(@Nullable IdentityPicture identity) {
		if (identity == null) {
			return null;
		}
		String kind = (identity.identity() == Identity.ALWAYS) ? "always" : "by default";
		SequenceOptions options = identity.options();
		String changes = (options != null)
				? ObjectSql.changes(ObjectSql.usual(options), options, "").toLowerCase(Locale.ROOT) : "";
		return (kind + " " + changes).strip();
	}

	static @Nullable String storage(TableStorage storage) {
		String text = (storage.unlogged() ? "unlogged " : "")
				+ (storage.options().isEmpty() ? "" : ObjectSql.parameters(storage.options()));
		return text.isEmpty() ? null : text.strip();
	}

}
