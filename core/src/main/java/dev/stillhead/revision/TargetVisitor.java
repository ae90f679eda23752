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

package dev.stillhead.revision;

/**
 * One method per {@link Target}.
 *
 * @param <R> what the methods return
 */
public interface TargetVisitor<R> {

	/**
	 * The single head.
	 * @param target the target
	 * @return the visitor's answer
	 */
	R head(Target.Head target);

	/**
	 * All heads.
	 * @param target the target
	 * @return the visitor's answer
	 */
	R heads(Target.Heads target);

	/**
	 * Before everything.
	 * @param target the target
	 * @return the visitor's answer
	 */
	R base(Target.Base target);

	/**
	 * The rows of the version table.
	 * @param target the target
	 * @return the visitor's answer
	 */
	R current(Target.Current target);

	/**
	 * An id, a beginning of one, or a label.
	 * @param target the target
	 * @return the visitor's answer
	 */
	R named(Target.Named target);

	/**
	 * Steps from the rows of the version table.
	 * @param target the target
	 * @return the visitor's answer
	 */
	R steps(Target.Steps target);

	/**
	 * Steps from somewhere.
	 * @param target the target
	 * @return the visitor's answer
	 */
	R stepsFrom(Target.StepsFrom target);

	/**
	 * A target within a lineage.
	 * @param target the target
	 * @return the visitor's answer
	 */
	R inBranch(Target.InBranch target);

}
