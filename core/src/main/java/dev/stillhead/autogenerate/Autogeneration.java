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

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.stillhead.authoring.AuthoringSettings;
import dev.stillhead.authoring.RevisionAuthor;
import dev.stillhead.authoring.RevisionBody;
import dev.stillhead.authoring.RevisionDraft;
import dev.stillhead.authoring.RevisionRequest;
import dev.stillhead.dialect.Dialect;
import dev.stillhead.error.MigrationException;
import dev.stillhead.schema.DatabaseSchema;
import dev.stillhead.script.ScriptType;

/**
 * A model that was created in scratch beside what the database holds: both can now be
 * compared, as often as there are questions, and what leads from the one to the other be
 * drafted and proved. Good for one revision, while its {@link Autogenerator} is open.
 */
public final class Autogeneration {

	private final Ground ground;

	private final Model model;

	private final AutogenerateSettings settings;

	Autogeneration(Ground ground, Model model, AutogenerateSettings settings) {
		this.ground = ground;
		this.model = model;
		this.settings = settings;
	}

	/**
	 * What the model is made of.
	 * @return a title for each target: {@code 4 entities of com.acme.habits (…)}
	 */
	public List<String> titles() {
		return this.model.titles();
	}

	/**
	 * How long it took to create it, scratch included.
	 * @return the time
	 */
	public Duration duration() {
		return this.model.duration();
	}

	/**
	 * What the model can say, and did say.
	 * @return the scope
	 */
	public TargetScope scope() {
		return this.model.scope();
	}

	/**
	 * In what the database differs from what its revisions make: somebody has changed it
	 * by hand.
	 * @return one line for each difference; none if there is none, or the revisions do
	 * not run in scratch
	 */
	public List<String> drift() {
		return this.ground.present().drift();
	}

	/**
	 * Why the revisions were not run in scratch, so that it was made from what the
	 * database holds.
	 * @return the reason; null if they were run
	 */
	public @Nullable MigrationException notRun() {
		return this.ground.present().notRun();
	}

	/**
	 * Compares.
	 * @param decisions what people have said of renames
	 * @param fills what is written into columns that take no null
	 * @return what differs, and what leads to the model; the operations as customizers
	 * leave them
	 */
	public Comparison compare(RenameDecisions decisions, Fills fills) {
		return new SchemaComparison(this.ground.settings(this.settings)).compare(this.ground.real(),
				this.model.picture(), this.model.scope(), decisions, fills);
	}

	/**
	 * What a revision is to do: what was generated, as customizers leave it.
	 * @param comparison what was found
	 * @return the operations
	 */
	public GeneratedOperations operations(Comparison comparison) {
		return this.settings.customizer().customize(comparison.operations());
	}

	/**
	 * Drafts a revision and proves it. Writes nothing.
	 * @param comparison what was found; nothing in it may be open
	 * @param request what the revision is to be, but for its body
	 * @param author drafts revisions
	 * @param authoring how files are made
	 * @return the draft, which may be written
	 * @throws RevisionNotProvedException if it does not lead to the model, or not back
	 * @throws OperationHasNoSourceException if an operation cannot be written
	 * @throws MigrationException if it cannot be drafted
	 */
	public ProvedDraft draft(Comparison comparison, RevisionRequest.Builder request, RevisionAuthor author,
			AuthoringSettings authoring) {
		GeneratedOperations operations = operations(comparison);
		boolean customized = !operations.equals(comparison.operations());
		Dialect dialect = this.ground.dialect();
		RevisionBody sql = SqlRevisionWriter.write(operations, dialect, this.ground.rows(),
				this.ground.present().database());
		RevisionRequest asked = request.build();
		ScriptType format = Objects.requireNonNullElse(asked.format(), authoring.format());
		RevisionBody body = (format == ScriptType.SQL) ? sql
				: new JavaRevisionWriter(this.ground.rows()).write(operations);
		RevisionDraft draft = author.revision(request.body(body).build());
		long start = System.nanoTime();
		DraftedRevision drafted = DraftedRevision.of(draft, sql, authoring, this.ground.classLoader());
		DatabaseSchema wanted = customized ? null : comparison.after();
		this.ground.proof().prove(drafted.script(), wanted);
		return new ProvedDraft(draft, drafted.asWritten(), customized, drafted.script().reversible(),
				Duration.ofNanos(System.nanoTime() - start), destroyed(operations));
	}

	/**
	 * What an upgrade throws away that no downgrade brings back.
	 * @param operations what is done
	 * @return one line for each table or column, with about how many rows it has
	 */
	public List<String> destroyed(GeneratedOperations operations) {
		return new ArrayList<>(DestroyedData.of(operations.upgrade(), this.ground.rows()));
	}

	/**
	 * About how many rows tables have.
	 * @return the estimates
	 */
	public RowEstimates rows() {
		return this.ground.rows();
	}

}
