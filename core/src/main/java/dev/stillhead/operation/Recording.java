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

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Function;

import dev.stillhead.schema.DatabaseProduct;
import dev.stillhead.sql.SourceLocation;

/**
 * What one call of {@code upgrade} or {@code downgrade} has said so far. Mutable, for
 * that call.
 */
final class Recording {

	private final CallSite site;

	private final DatabaseProduct database;

	private final Arguments arguments;

	private final DefaultNames names;

	private final KnownObjects known;

	private final Deque<List<MigrateOperation>> blocks = new ArrayDeque<>();

	private boolean open = true;

	/** While a batch is said, it is said of its table only. */
	private boolean inBatch;

	Recording(CallSite site, DatabaseProduct database, Arguments arguments) {
		this(site, database, arguments, new DefaultNames(), new KnownObjects());
	}

	private Recording(CallSite site, DatabaseProduct database, Arguments arguments, DefaultNames names,
			KnownObjects known) {
		this.site = site;
		this.database = database;
		this.arguments = arguments;
		this.names = names;
		this.known = known;
		this.blocks.push(new ArrayList<>());
	}

	DatabaseProduct database() {
		requireOpen();
		return this.database;
	}

	Arguments arguments() {
		requireOpen();
		return this.arguments;
	}

	SourceLocation here() {
		requireOpen();
		return this.site.here();
	}

	DefaultNames names() {
		return this.names;
	}

	KnownObjects known() {
		return this.known;
	}

	void add(MigrateOperation operation) {
		addKnown(operation);
		operation.accept(this.known);
	}

	/**
	 * Adds what is made of operations that are known already.
	 */
	void addKnown(MigrateOperation operation) {
		requireOpen();
		if (this.inBatch) {
			throw new RefusedCallException("a call of op stands in a batch",
					"Say it with the batch's own parameter, or before or behind the batch.");
		}
		this.blocks.getFirst().add(operation);
	}

	/**
	 * Records what a batch says of its table.
	 * @param block says it to a recording of its own, and tells who took it
	 * @return the changes in order
	 */
	List<BatchChange> batch(Function<Recording, BatchRecorder> block) {
		requireOpen();
		Recording inner = new Recording(this.site, this.database, this.arguments, this.names, this.known);
		this.inBatch = true;
		try {
			BatchRecorder said = block.apply(inner);
			return said.changes(inner.close());
		}
		finally {
			this.inBatch = false;
			inner.close();
		}
	}

	/**
	 * Records what a block says apart from what stands around it.
	 */
	List<MigrateOperation> block(Runnable block) {
		requireOpen();
		if (this.blocks.size() > 1) {
			throw new RefusedCallException("a block outside the transaction stands in another one",
					"Leave out the inner outsideTransaction.");
		}
		this.blocks.push(new ArrayList<>());
		try {
			block.run();
		}
		finally {
			this.blocks.addLast(this.blocks.pop());
		}
		return List.copyOf(this.blocks.removeLast());
	}

	/**
	 * Refuses what cannot stand in a block.
	 */
	void requireNoBlock(String call) {
		requireOpen();
		if (this.blocks.size() > 1) {
			throw new RefusedCallException(call + " stands in a block outside the transaction",
					"Write it before or behind the block; what the upgrade did outside is undone outside.");
		}
	}

	int size() {
		return this.blocks.getFirst().size();
	}

	/**
	 * Ends the recording: nothing can be said any more.
	 * @return what was said, in order
	 */
	List<MigrateOperation> close() {
		this.open = false;
		return List.copyOf(this.blocks.getFirst());
	}

	private void requireOpen() {
		if (!this.open) {
			throw new IllegalStateException(
					"The operations of a revision are valid only while its upgrade or downgrade is called.");
		}
	}

}
