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

import java.util.List;

import dev.stillhead.operation.AlterDomain;
import dev.stillhead.operation.AlterSequence;
import dev.stillhead.operation.CreateDomain;
import dev.stillhead.operation.CreateSequence;
import dev.stillhead.operation.DropDomain;
import dev.stillhead.operation.DropSequence;
import dev.stillhead.operation.OperationVisitor;

/**
 * What is never generated as calls: sequences, whose statements are generated as SQL, and
 * domains, which no target has.
 */
abstract class UnwrittenObjects implements OperationVisitor<List<JavaCode>> {

	@Override
	public List<JavaCode> createSequence(CreateSequence operation) {
		throw new NotWrittenAsJavaException(operation);
	}

	@Override
	public List<JavaCode> alterSequence(AlterSequence operation) {
		throw new NotWrittenAsJavaException(operation);
	}

	@Override
	public List<JavaCode> dropSequence(DropSequence operation) {
		throw new NotWrittenAsJavaException(operation);
	}

	@Override
	public List<JavaCode> createDomain(CreateDomain operation) {
		throw new NotWrittenAsJavaException(operation);
	}

	@Override
	public List<JavaCode> alterDomain(AlterDomain operation) {
		throw new NotWrittenAsJavaException(operation);
	}

	@Override
	public List<JavaCode> dropDomain(DropDomain operation) {
		throw new NotWrittenAsJavaException(operation);
	}

}
