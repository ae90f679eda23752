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

package dev.stillhead.testing;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * One connection as the wire shows it, message by message (<a href=
 * "https://www.postgresql.org/docs/current/protocol-message-formats.html">version 3</a>).
 * A statement is a Query, or an Execute, whose text was told by the Parse that its Bind
 * names. A trip ends with the ReadyForQuery that answers the last Query or Sync sent.
 */
final class WireConversation {

	private final Consumer<String> statements;

	private final Runnable trips;

	private final Map<String, String> prepared = new ConcurrentHashMap<>();

	private final Map<String, String> portals = new ConcurrentHashMap<>();

	private final AtomicInteger unanswered = new AtomicInteger();

	private boolean started;

	WireConversation(Consumer<String> statements, Runnable trips) {
		this.statements = statements;
		this.trips = trips;
	}

	/** A client's first message is the only one that has no type. */
	void fromClient(DataInputStream in, DataOutputStream out) throws IOException {
		if (this.started) {
			int type = in.readUnsignedByte();
			byte[] body = body(in);
			note((char) type, body);
			out.writeByte(type);
			write(body, out);
		}
		else {
			this.started = true;
			this.unanswered.incrementAndGet();
			write(body(in), out);
		}
	}

	void fromServer(DataInputStream in, DataOutputStream out) throws IOException {
		int type = in.readUnsignedByte();
		byte[] body = body(in);
		if (type == 'Z' && this.unanswered.decrementAndGet() == 0) {
			this.trips.run();
		}
		out.writeByte(type);
		write(body, out);
	}

	private void note(char type, byte[] body) {
		String first = text(body, 0);
		switch (type) {
			case 'P' -> this.prepared.put(first, second(body));
			case 'B' -> this.portals.put(first, this.prepared.getOrDefault(second(body), ""));
			case 'E' -> this.statements.accept(this.portals.getOrDefault(first, ""));
			case 'S' -> this.unanswered.incrementAndGet();
			case 'Q' -> {
				this.statements.accept(first);
				this.unanswered.incrementAndGet();
			}
			default -> {
			}
		}
	}

	private static byte[] body(DataInputStream in) throws IOException {
		byte[] body = new byte[in.readInt() - Integer.BYTES];
		in.readFully(body);
		return body;
	}

	private static void write(byte[] body, DataOutputStream out) throws IOException {
		out.writeInt(body.length + Integer.BYTES);
		out.write(body);
	}

	private static String second(byte[] body) {
		return text(body, end(body, 0) + 1);
	}

	private static String text(byte[] body, int start) {
		int from = Math.min(start, body.length);
		return new String(body, from, end(body, from) - from, StandardCharsets.UTF_8);
	}

	private static int end(byte[] body, int start) {
		int end = start;
		while (end < body.length && body[end] != 0) {
			end++;
		}
		return end;
	}

}
