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

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import dev.stillhead.operation.MigrateOperation;

/**
 * Sees what a generated revision is to do, and may change it. What it gives is proved and
 * written; nothing is written if it leaves nothing.
 */
@FunctionalInterface
public interface AutogenerateCustomizer {

	/**
	 * Changes operations.
	 * @param operations what was generated, or what the customizer before gave
	 * @return what is to be done
	 */
	GeneratedOperations customize(GeneratedOperations operations);

	/**
	 * Another customizer behind this one.
	 * @param next sees what this one gives
	 * @return both as one
	 */
	default AutogenerateCustomizer andThen(AutogenerateCustomizer next) {
		return (operations) -> next.customize(customize(operations));
	}

	/**
	 * Puts other operations in the place of those of one kind, in both directions. A
	 * downgrade that follows from the upgrade goes on following from it.
	 * @param kind the kind
	 * @param rewriting gives what takes an operation's place: itself, others, or none
	 * @param <T> the kind
	 * @return the customizer
	 */
	static <T extends MigrateOperation> AutogenerateCustomizer rewriting(Class<T> kind,
			Function<T, List<? extends MigrateOperation>> rewriting) {
		Function<List<MigrateOperation>, List<MigrateOperation>> rewriter = (operations) -> {
			List<MigrateOperation> rewritten = new ArrayList<>();
			for (MigrateOperation operation : operations) {
				rewritten
					.addAll(kind.isInstance(operation) ? rewriting.apply(kind.cast(operation)) : List.of(operation));
			}
			return rewritten;
		};
		return (operations) -> {
			List<MigrateOperation> downgrade = operations.downgrade();
			return new GeneratedOperations(rewriter.apply(operations.upgrade()),
					(downgrade != null) ? rewriter.apply(downgrade) : null);
		};
	}

}
