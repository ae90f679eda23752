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

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Sits on the wire between clients and PostgreSQL and reads along: every statement that
 * the server is asked to execute, the driver's own included, and every trip, after which
 * a client has all its answers. Both are counted before they are passed on, so that
 * nobody has to wait for the counts to settle.
 */
public final class WireTap implements AutoCloseable {

	private final TestDatabase behind;

	private final ServerSocket socket;

	private final List<Socket> open = new CopyOnWriteArrayList<>();

	private final List<String> statements = new CopyOnWriteArrayList<>();

	private final AtomicInteger trips = new AtomicInteger();

	private WireTap(TestDatabase behind, ServerSocket socket) {
		this.behind = behind;
		this.socket = socket;
	}

	/**
	 * Taps the way to a database.
	 * @param database the database
	 * @return the tap, to be closed
	 */
	public static WireTap on(TestDatabase database) {
		try {
			WireTap tap = new WireTap(database, new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
			start(tap::accept);
			return tap;
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * The database by way of this tap.
	 * @return the database
	 */
	public TestDatabase database() {
		return new TestDatabase("jdbc:postgresql://localhost:" + this.socket.getLocalPort() + address().getPath()
				+ "?sslmode=disable&gssEncMode=disable", this.behind.user(), this.behind.password());
	}

	/**
	 * What the server was asked to execute.
	 * @return the statements, in order
	 */
	public List<String> statements() {
		return List.copyOf(this.statements);
	}

	/**
	 * How often a client sent something and waited until it had all its answers.
	 * Connecting is the first time.
	 * @return the number of trips
	 */
	public int trips() {
		return this.trips.get();
	}

	/**
	 * Forgets what was counted so far.
	 */
	public void reset() {
		this.statements.clear();
		this.trips.set(0);
	}

	/**
	 * Cuts every connection, for either side as if the other one had died.
	 */
	public void cut() {
		this.open.forEach(WireTap::closeQuietly);
	}

	@Override
	public void close() {
		closeQuietly(this.socket);
		cut();
	}

	private URI address() {
		return URI.create(this.behind.url().substring("jdbc:".length()));
	}

	private void accept() {
		URI address = address();
		try {
			while (true) {
				Socket client = this.socket.accept();
				Socket server = new Socket(address.getHost(), address.getPort());
				this.open.addAll(List.of(client, server));
				WireConversation conversation = new WireConversation(this.statements::add, this.trips::incrementAndGet);
				start(() -> pass(client, server, conversation::fromClient));
				start(() -> pass(server, client, conversation::fromServer));
			}
		}
		catch (IOException ex) {
			close();
		}
	}

	private static void pass(Socket from, Socket to, MessageCopier copier) {
		try (from;
				to;
				DataInputStream in = new DataInputStream(new BufferedInputStream(from.getInputStream()));
				DataOutputStream out = new DataOutputStream(new BufferedOutputStream(to.getOutputStream()))) {
			to.setTcpNoDelay(true);
			while (true) {
				copier.copy(in, out);
				if (in.available() == 0) {
					out.flush();
				}
			}
		}
		catch (IOException ex) {
			// one side has ended the connection, and with it this thread ends
		}
	}

	private static void start(Runnable work) {
		Thread thread = new Thread(work, "wire tap");
		thread.setDaemon(true);
		thread.start();
	}

	private static void closeQuietly(Closeable closeable) {
		try {
			closeable.close();
		}
		catch (IOException ex) {
			// it is closed, and that is what was wanted
		}
	}

	@FunctionalInterface
	private interface MessageCopier {

		void copy(DataInputStream in, DataOutputStream out) throws IOException;

	}

}
