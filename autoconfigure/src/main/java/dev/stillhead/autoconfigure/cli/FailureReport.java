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

import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalyzer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.springframework.core.io.support.SpringFactoriesLoader.FailureHandler;

import dev.stillhead.autoconfigure.cli.command.WrongUsageException;
import dev.stillhead.autoconfigure.cli.terminal.ErrorText;
import dev.stillhead.autoconfigure.cli.terminal.ResultNotWrittenException;
import dev.stillhead.autoconfigure.cli.terminal.Terminal;
import dev.stillhead.error.ErrorReport;
import dev.stillhead.error.MigrationException;
import dev.stillhead.revision.TargetSyntaxException;

/**
 * Says why a command failed: in the words of our own errors, in those of Spring Boot's
 * failure analyzers for what the application itself could not do, and only as a last
 * resort in those of an exception.
 */
final class FailureReport {

	private static final int FAILED = 1;

	private final Terminal terminal;

	private final ErrorText errors;

	private final boolean stackTrace;

	FailureReport(Terminal terminal, ErrorText errors, boolean stackTrace) {
		this.terminal = terminal;
		this.errors = errors;
		this.stackTrace = stackTrace;
	}

	/**
	 * Says what happened.
	 * @param context the application; null if it did not come so far
	 * @param failure what happened
	 * @return the exit code
	 */
	int of(@Nullable ConfigurableApplicationContext context, Throwable failure) {
		MigrationException known = MigrationException.in(failure);
		if (known instanceof ResultNotWrittenException unwritten && unwritten.readerGone()) {
			return FAILED;
		}
		this.terminal.complain(this.errors.of((known != null) ? known.report() : analyzed(context, failure)));
		if (this.stackTrace) {
			failure.printStackTrace(this.terminal.messages());
		}
		return (known instanceof TargetSyntaxException || known instanceof WrongUsageException)
				? CommandLineRun.WRONG_USAGE : FAILED;
	}

	private ErrorReport analyzed(@Nullable ConfigurableApplicationContext context, Throwable failure) {
		return analysis(context, failure)
			.map((analysis) -> ErrorReport
				.of("The application cannot be prepared.", (analysis.getAction() != null) ? analysis.getAction() : "")
				.with("why", analysis.getDescription()))
			.orElseGet(() -> ErrorReport.of("The application cannot be prepared.", "--raiseerr shows where it happened")
				.with("why", describe(failure)));
	}

	private static String describe(Throwable failure) {
		Throwable root = failure;
		while (root.getCause() != null) {
			root = root.getCause();
		}
		return root.getClass().getSimpleName() + ((root.getMessage() != null) ? ": " + root.getMessage() : "");
	}

	private static Optional<FailureAnalysis> analysis(@Nullable ConfigurableApplicationContext context,
			Throwable failure) {
		ArgumentResolver resolver = ArgumentResolver.none();
		if (context != null) {
			resolver = ArgumentResolver.of(BeanFactory.class, context.getBeanFactory())
				.and(Environment.class, context.getEnvironment());
		}
		ClassLoader classLoader = (context != null) ? context.getClassLoader() : null;
		for (FailureAnalyzer analyzer : SpringFactoriesLoader.forDefaultResourceLocation(classLoader)
			.load(FailureAnalyzer.class, resolver, FailureHandler.handleMessage((message, ex) -> {
				// One that cannot be made here has nothing to say
			}))) {
			FailureAnalysis analysis = analyze(analyzer, failure);
			if (analysis != null) {
				return Optional.of(analysis);
			}
		}
		return Optional.empty();
	}

	private static @Nullable FailureAnalysis analyze(FailureAnalyzer analyzer, Throwable failure) {
		try {
			return analyzer.analyze(failure);
		}
		catch (RuntimeException ex) {
			return null;
		}
	}

}
