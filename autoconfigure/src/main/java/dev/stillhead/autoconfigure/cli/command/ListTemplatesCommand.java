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

package dev.stillhead.autoconfigure.cli.command;

import java.nio.file.Path;

import picocli.CommandLine.Command;

import dev.stillhead.authoring.RevisionTemplates;
import dev.stillhead.authoring.TemplateDescription;

/**
 * Lists the templates of new revision files.
 */
@Command(name = "list-templates", aliases = "list_templates", description = "List the templates of new revision files.",
		footer = { "", "Example: migrate list-templates" })
final class ListTemplatesCommand implements Subcommand {

	private static final int NAME_WIDTH = 12;

	@Override
	public int run(Invocation invocation) {
		Path folder = invocation.properties().revision().templatesFolder(invocation.project());
		Block block = new Block(0, NAME_WIDTH);
		for (TemplateDescription template : new RevisionTemplates(folder).list()) {
			block.add(template.name(),
					template.description() + ((template.file() != null) ? " (" + template.file() + ")" : ""));
		}
		block.print(invocation.terminal());
		invocation.terminal()
			.say("\nYour own: files of these names in the folder that stillhead.revision.templates names.");
		return DONE;
	}

}
