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

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import dev.stillhead.revision.Revision;
import dev.stillhead.revision.RevisionMap;
import dev.stillhead.revision.TargetUse;
import dev.stillhead.script.ScriptDirectory;
import dev.stillhead.script.ScriptType;
import dev.stillhead.sql.SourceProblem;

/**
 * Makes new revisions for a script directory. Everything is checked and rendered before
 * anything is written: the names, the graph with the new revision in it, and the text,
 * which is read back. Immutable; one directory is good for one new revision, as the next
 * one must be loaded with that.
 */
public final class RevisionAuthor {

	private final ScriptDirectory scripts;

	private final AuthoringSettings settings;

	/**
	 * An author.
	 * @param scripts all revisions there are
	 * @param settings how files are made
	 */
	public RevisionAuthor(ScriptDirectory scripts, AuthoringSettings settings) {
		this.scripts = scripts;
		this.settings = settings;
	}

	/**
	 * Drafts a revision. Writes nothing.
	 * @param request what it is to be; without heads it revises the head
	 * @return the draft
	 * @throws dev.stillhead.error.MigrationException if it cannot be that
	 */
	public RevisionDraft revision(RevisionRequest request) {
		return draft(request, TargetUse.REVISION);
	}

	/**
	 * Drafts a revision that merges others. Writes nothing.
	 * @param request what it is to be; without heads, or with {@code head}, it merges all
	 * heads
	 * @return the draft
	 * @throws dev.stillhead.error.MigrationException if it cannot be that
	 */
	public RevisionDraft merge(RevisionRequest request) {
		return draft(request, TargetUse.MERGE);
	}

	private RevisionDraft draft(RevisionRequest request, TargetUse use) {
		ZonedDateTime now = ZonedDateTime.now(this.settings.clock())
			.withZoneSameInstant(this.settings.timeZone())
			.truncatedTo(ChronoUnit.SECONDS);
		List<HookCommand> hooks = this.settings.hooks().stream().map(HookCommand::parse).toList();
		List<Revision> downRevisions = new DownRevisions(map(), use).find(request.heads(), request.splice());
		NewRevision wanted = wanted(request, downRevisions, use == TargetUse.MERGE, now);
		checkGraphWith(wanted.revision());
		Placement place = new FileNames(this.settings, now).find(wanted,
				new VersionPaths(this.scripts, this.settings.folders()).find(request.versionPath(), downRevisions,
						wanted.format()));
		RevisionCheck check = new RevisionCheck(wanted, place, this.settings);
		return new RevisionDraft(wanted.revision(), place, text(wanted, place, check),
				new HookRunner(hooks, place, check));
	}

	private NewRevision wanted(RevisionRequest request, List<Revision> downRevisions, boolean merge,
			ZonedDateTime now) {
		NewNames names = new NewNames(map());
		String typedId = request.revId();
		String id = names.id((typedId != null) ? typedId
				: new RevisionIdGenerator(names::isTaken).next(this.settings.ids(), now, map().revisions().stream()));
		MessageText message = MessageText.of(request.message());
		Revision revision = new Revision(id, downRevisions.stream().map(Revision::id).toList(),
				names.dependencies(request.dependsOn()), names.labels(request.branchLabels(), id), message.message(),
				DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(now));
		ScriptType format = Objects.requireNonNullElse(request.format(), this.settings.format());
		return new NewRevision(revision, message.description(), merge, format, request.body());
	}

	/**
	 * Whatever the single checks have missed, a file that keeps all others from being
	 * loaded is never written.
	 */
	private void checkGraphWith(Revision revision) {
		List<Revision> revisions = new ArrayList<>(map().revisions());
		revisions.add(revision);
		RevisionMap.of(revisions);
	}

	private String text(NewRevision wanted, Placement place, RevisionCheck check) {
		RevisionTemplates templates = new RevisionTemplates(this.settings.templates());
		String text = templates.render(wanted.template(), new RevisionText(wanted, place).values());
		List<SourceProblem> problems = check.problemsOf(text);
		if (!problems.isEmpty()) {
			throw new UnreadableRevisionException(problems, templates.place(wanted.template()));
		}
		return text;
	}

	private RevisionMap map() {
		return this.scripts.map();
	}

}
