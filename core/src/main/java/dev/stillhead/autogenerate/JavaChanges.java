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

import org.jspecify.annotations.Nullable;

import dev.stillhead.operation.ColumnAlterationVisitor;
import dev.stillhead.operation.CommentAlteration;
import dev.stillhead.operation.CountingAlteration;
import dev.stillhead.operation.DefaultAlteration;
import dev.stillhead.operation.Former;
import dev.stillhead.operation.GeneratedAlteration;
import dev.stillhead.operation.IdentityAlteration;
import dev.stillhead.operation.NullAlteration;
import dev.stillhead.operation.TableAlteration;
import dev.stillhead.operation.TableCommentAlteration;
import dev.stillhead.operation.TableOptionAlteration;
import dev.stillhead.operation.TableSchemaAlteration;
import dev.stillhead.operation.TypeAlteration;
import dev.stillhead.schema.Identity;

/**
 * Changes of columns and tables in Java source.
 */
final class JavaChanges implements ColumnAlterationVisitor<JavaCode>, TableAlteration.Visitor<JavaCode> {

	private final JavaWords words;

	private final JavaValues values;

	JavaChanges(JavaWords words, JavaValues values) {
		this.words = words;
		this.values = values;
	}

	@Override
	public JavaCode type(TypeAlteration alteration) {
		JavaCall call = this.words.word("setType", this.words.type(alteration.type()));
		if (alteration.using() != null) {
			call = call.then("using", new JavaText(alteration.using()));
		}
		if (alteration.former() == null) {
			return call;
		}
		JavaCode former = this.words.type(alteration.former());
		return (alteration.usingBack() != null) ? call.then("was", former, new JavaText(alteration.usingBack()))
				: call.then("was", former);
	}

	@Override
	public JavaCode nullability(NullAlteration alteration) {
		return this.words.word(alteration.notNull() ? "setNotNull" : "dropNotNull");
	}

	@Override
	public JavaCode defaultValue(DefaultAlteration alteration) {
		JavaCall call = (alteration.value() != null)
				? this.words.word("setDefault", this.values.value(alteration.value())) : this.words.word("dropDefault");
		var former = alteration.former();
		if (former == null) {
			return call;
		}
		return (former.value() != null) ? call.then("was", this.values.value(former.value())) : call.then("wasNone");
	}

	@Override
	public JavaCode comment(CommentAlteration alteration) {
		JavaCall call = (alteration.comment() != null)
				? this.words.word("setComment", new JavaText(alteration.comment())) : this.words.word("dropComment");
		return was(call, alteration.former());
	}

	@Override
	public JavaCode comment(TableCommentAlteration alteration) {
		JavaCall call = (alteration.comment() != null)
				? this.words.word("setTableComment", new JavaText(alteration.comment()))
				: this.words.word("dropTableComment");
		return was(call, alteration.former());
	}

	@Override
	public JavaCode option(TableOptionAlteration alteration) {
		JavaCall call = (alteration.value() != null)
				? this.words.word("setTableOption", new JavaText(alteration.name()),
						JavaConstraints.parameter(alteration.value()))
				: this.words.word("dropTableOption", new JavaText(alteration.name()));
		Former<String> former = alteration.former();
		if (former == null) {
			return call;
		}
		return (former.value() != null) ? call.then("was", JavaConstraints.parameter(former.value()))
				: call.then("wasNone");
	}

	private static JavaCode was(JavaCall call, @Nullable Former<String> former) {
		if (former == null) {
			return call;
		}
		return (former.value() != null) ? call.then("was", new JavaText(former.value())) : call.then("wasNone");
	}

	@Override
	public JavaCode identity(IdentityAlteration alteration) {
		if (alteration.identity() != null) {
			String word = alteration.staysIdentity() ? "set" : "add";
			word += (alteration.identity() != Identity.ALWAYS) ? "IdentityByDefault"
					: alteration.staysIdentity() ? "IdentityAlways" : "Identity";
			return JavaSequences.counting(this.words.word(word), alteration.counting());
		}
		JavaCall call = this.words.word("dropIdentity");
		var former = alteration.former();
		if (former == null || former.value() == null) {
			return call;
		}
		return JavaSequences.counting(call.then((former.value() == Identity.ALWAYS) ? "wasAlways" : "wasByDefault"),
				alteration.formerCounting());
	}

	@Override
	public JavaCode counting(CountingAlteration alteration) {
		JavaSequences sequences = new JavaSequences(this.words);
		return this.words.word("setIdentity",
				alteration.changes().stream().map((change) -> change.accept(sequences)).toList());
	}

	@Override
	public JavaCode generated(GeneratedAlteration alteration) {
		return this.words.word("dropGenerated");
	}

	@Override
	public JavaCode schema(TableSchemaAlteration alteration) {
		return this.words.word("setSchema", this.words.name(alteration.schema()));
	}

}
