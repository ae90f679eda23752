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

package dev.stillhead.autoconfigure.cli;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.env.ConfigurableEnvironment;

/**
 * Makes a command of an application's start when its arguments ask for one. Sees them
 * before anything is decided about the application, and comes before Boot's own listener,
 * so that what it sets counts.
 */
class MigrationsRunListener implements SpringApplicationRunListener, Ordered {

	/** Of the applications within one process only the first can be the one meant. */
	private static final AtomicBoolean seen = new AtomicBoolean();

	private final SpringApplication application;

	private final List<String> arguments;

	private @Nullable CommandLineRun run;

	MigrationsRunListener(SpringApplication application, String[] arguments) {
		this.application = application;
		this.arguments = List.of(arguments);
	}

	@Override
	public void starting(ConfigurableBootstrapContext bootstrapContext) {
		boolean first = seen.compareAndSet(false, true);
		CommandLineArguments found = CommandLineArguments.of(this.arguments);
		if (found != null) {
			CommandLineProcess given = bootstrapContext.getOrElse(CommandLineProcess.class, null);
			this.run = new CommandLineRun(this.application, found, (given != null) ? given : CommandLineProcess.take());
			this.run.begin();
		}
		else if (first && this.arguments.isEmpty() && ForgottenArguments.askedForACommand()) {
			new ForgottenArguments(this.application.getMainApplicationClass()).refuse(CommandLineProcess.take());
		}
	}

	@Override
	public void environmentPrepared(ConfigurableBootstrapContext bootstrapContext,
			ConfigurableEnvironment environment) {
		if (this.run != null) {
			this.run.configure(environment);
		}
	}

	@Override
	public void started(ConfigurableApplicationContext context, @Nullable Duration timeTaken) {
		if (this.run != null) {
			this.run.execute(context);
		}
	}

	@Override
	public void failed(@Nullable ConfigurableApplicationContext context, Throwable exception) {
		if (this.run != null) {
			this.run.explain(context, exception);
		}
	}

	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

}
