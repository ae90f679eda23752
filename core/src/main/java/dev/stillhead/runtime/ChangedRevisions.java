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

package dev.stillhead.runtime;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import dev.stillhead.plan.Direction;
import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionSet;
import dev.stillhead.script.RevisionScript;
import dev.stillhead.script.ScriptDirectory;
import dev.stillhead.script.ScriptType;

/**
 * Finds revisions whose text is not what was applied. Java revisions are left out: their
 * text is what they say when they are asked, and only a plan that holds them may ask.
 */
final class ChangedRevisions {

	private final ScriptDirectory scripts;

	ChangedRevisions(ScriptDirectory scripts) {
		this.scripts = scripts;
	}

	List<Revision> of(Map<String, JournalMark> marks, Collection<String> rows) {
		List<String> known = rows.stream().filter(this.scripts.map()::contains).toList();
		RevisionSet applied = this.scripts.map().applied(known);
		return marks.values()
			.stream()
			.filter((mark) -> applied.containsId(mark.revision()) && differs(mark))
			.map((mark) -> this.scripts.script(mark.revision()).revision())
			.sorted(Comparator.comparing(Revision::id))
			.toList();
	}

	private boolean differs(JournalMark mark) {
		RevisionScript script = this.scripts.find(mark.revision());
		return script != null && script.type() == ScriptType.SQL && mark.sha256() != null
				&& mark.event() == JournalEvent.DONE && mark.direction() != Direction.DOWNGRADE
				&& !mark.sha256().equals(script.sha256());
	}

}
