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

package dev.stillhead.sample.habits.scenario;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.stillhead.runtime.VersionTableSettings;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Source document 003, lines 222 to 358, 469 to 499, 505 to 711 and its good practices:
 * revisions of the autoloader that are generated from its entities.
 */
@Scenario
class AutoloaderAutogenerateScenarioIntegrationTests {

	private static final String MODELS = "src/main/java/com/iomete/autoloader/models/";

	private static final String MODEL = "Model: 4 entities of com.iomete.autoloader.models "
			+ "(Ingestion, ProcessedFile, Run, User), built in scratch in <duration>\n";

	private static final String PROVED = "Proved in scratch: up gives the model exactly, "
			+ "down gives the present schema exactly (<duration>)\n\n" + "Next: read it, then ./migrate upgrade head\n";

	private Database database;

	private Project project;

	@BeforeEach
	void clone(@TempDir Path folder, Postgresql server) throws IOException {
		StandIn mydb = server.newDatabase("postgresql://user:pass@localhost/mydb");
		this.database = mydb.database();
		this.project = Project.copyOf("autoloader", folder).with(mydb).plays("""
				$ export DATABASE_URL="postgresql://user:pass@localhost/mydb"
				""");
		this.database.upgrade(this.project.path("alembic/versions"), VersionTableSettings.DEFAULTS, "head");
	}

	@Test
	void addsAColumnAndATable() {
		this.project
			.edit(MODELS + "Run.java", "Ingestion ingestion;", "Ingestion ingestion;\n\n\tInteger errorCount = 0;")
			.plays("""
					# Workflow 2: Adding a New Column
					$ ./migrate revision --autogenerate -m "add error_count to runs"
					Compiling the project
					PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0 (head)
					%sDetected added column public.runs.error_count  integer
					%s| Generating alembic/versions/<id1>_add_error_count_to_runs.sql ...  done

					# Step 3: Review the generated migration
					$ sed -n '/+upgrade/,$p' alembic/versions/*_add_error_count_to_runs.sql
					| -- +upgrade
					| ALTER TABLE runs ADD COLUMN error_count integer;
					|
					| -- +downgrade
					| ALTER TABLE runs DROP COLUMN error_count;

					$ ./migrate upgrade head
					PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0
					Running upgrade 67371aeb5ae0 -> <id1>, add error_count to runs
					  1 statement, <duration>
					At <id1> (head).
					""".formatted(MODEL, PROVED))
			.file(MODELS + "RetryPolicy.java", """
					package com.iomete.autoloader.models;

					import jakarta.persistence.*;
					import org.hibernate.annotations.ColumnDefault;

					@Entity
					@Table(name = "retry_policies")
					class RetryPolicy {

						@Id
						String id;

						@ManyToOne
						Ingestion ingestion;

						@ColumnDefault("3")
						int maxRetries = 3;

						@ColumnDefault("2.0")
						double backoffMultiplier = 2.0;

					}
					""")
			.plays("""
					# Workflow 3: Adding a New Table
					$ ./migrate revision --autogenerate -m "add retry_policies table"
					Compiling the project
					PostgreSQL at localhost:5432/mydb as user, at <id1> (head)
					Model: 5 entities of com.iomete.autoloader.models (Ingestion, ProcessedFile, RetryPolicy, Run, User), built in scratch in <duration>
					Detected added table public.retry_policies
					%s| Generating alembic/versions/<id2>_add_retry_policies_table.sql ...  done

					$ sed -n '/+upgrade/,$p' alembic/versions/*_add_retry_policies_table.sql
					| -- +upgrade
					| CREATE TABLE retry_policies (
					|     id varchar(255) NOT NULL,
					|     backoff_multiplier double precision DEFAULT 2.0 NOT NULL,
					|     max_retries integer DEFAULT 3 NOT NULL,
					|     ingestion_id varchar(255),
					|     CONSTRAINT retry_policies_pkey PRIMARY KEY (id),
					|     CONSTRAINT retry_policies_ingestion_id_fkey FOREIGN KEY (ingestion_id) REFERENCES ingestions (id)
					| );
					|
					| -- +downgrade
					| DROP TABLE retry_policies;
					$ ./migrate upgrade head
					PostgreSQL at localhost:5432/mydb as user, at <id1>
					Running upgrade <id1> -> <id2>, add retry_policies table
					  1 statement, <duration>
					At <id2> (head).
					$ ./migrate check
					PostgreSQL at localhost:5432/mydb as user, at <id2> (head)
					| revisions  3, one head, none changed since it was applied
					| database   up to date
					| model      in step, 5 entities

					# The model is taken out again
					$ rm src/main/java/com/iomete/autoloader/models/RetryPolicy.java

					$ ./migrate check
					Compiling the project
					PostgreSQL at localhost:5432/mydb as user, at <id2> (head)
					| revisions  3, one head, none changed since it was applied
					| database   up to date
					| model      1 difference
					|
					|   public.retry_policies     in the database (table), not in the model
					|
					| Next: ./migrate revision --autogenerate -m "…"
					(exit 1)
					"""
				.formatted(PROVED));
	}

	@Test
	void findsNoModelThatIsNotRegistered() {
		this.project.file("src/main/java/com/iomete/other/NewModel.java", """
				package com.iomete.other;

				import jakarta.persistence.*;

				@Entity
				@Table(name = "new_table")
				class NewModel {

					@Id
					String id;

				}
				""")
			.plays("""
					# What Happens If You Forget?
					$ ./migrate revision --autogenerate -m "add new table"
					Compiling the project
					PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0 (head)
					%sNo differences: model and database are in step. No file was written.
					An entity is missing? It must carry @Entity and lie below com.iomete.autoloader, or be named by @EntityScan.
					"""
				.formatted(MODEL))
			.edit("src/main/java/com/iomete/autoloader/AutoloaderApplication.java", "@SpringBootApplication",
					"@SpringBootApplication\n@EntityScan(\"com.iomete\")")
			.edit("src/main/java/com/iomete/autoloader/AutoloaderApplication.java", "\n@Spring",
					"import org.springframework.boot.persistence.autoconfigure.EntityScan;\n\n@Spring")
			.plays("""
					# Solution: import the new model
					$ ./migrate revision --autogenerate -m "add new table"
					Compiling the project
					PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0 (head)
					Model: 5 entities of com.iomete (Ingestion, NewModel, ProcessedFile, Run, User), built in scratch in <duration>
					Detected added table public.new_table
					%s| Generating alembic/versions/<id1>_add_new_table.sql ...  done
					"""
				.formatted(PROVED));
	}

	@Test
	void renamesAColumnWithoutLoss() {
		this.database.execute("INSERT INTO ingestions VALUES ('1', 't', 'secret')", "ANALYZE ingestions");
		this.project.edit(MODELS + "Ingestion.java", "sourceCredentials", "credentialsJson")
			.plays("""
					# Workflow 4: Renaming a Column
					$ ./migrate revision --autogenerate -m "rename source_credentials to credentials_json"
					Compiling the project
					PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0 (head)
					%1$sDetected removed column public.ingestions.source_credentials  varchar(255)
					Detected added column   public.ingestions.credentials_json    varchar(255)
					error: public.ingestions.credentials_json may be the renamed source_credentials, and there is no terminal to ask; nothing was written

					  next  --rename public.ingestions.source_credentials:credentials_json    the data stay
					        --drop public.ingestions.source_credentials                       about 1 value is lost
					        or, on the field: @RenamedFrom("source_credentials")
					(exit 1)

					$ ./migrate revision --autogenerate -m "rename source_credentials to credentials_json" --rename ingestions.source_credentials:credentials_json
					PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0 (head)
					%1$sRenamed column public.ingestions.source_credentials -> credentials_json
					%2$s| Generating alembic/versions/<id1>_rename_source_credentials_to_.sql ...  done

					$ sed -n '/+upgrade/,$p' alembic/versions/*_rename_source_credentials_to_.sql
					| -- +upgrade
					| ALTER TABLE ingestions RENAME COLUMN source_credentials TO credentials_json;
					|
					| -- +downgrade
					| ALTER TABLE ingestions RENAME COLUMN credentials_json TO source_credentials;

					$ ./migrate upgrade head
					PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0
					Running upgrade 67371aeb5ae0 -> <id1>, rename source_credentials to credentials_json
					  1 statement, <duration>
					At <id1> (head).
					"""
				.formatted(MODEL, PROVED));
		assertThat(this.database.query("SELECT credentials_json FROM ingestions")).containsExactly("secret");
	}

	@Test
	void splitsAColumnWithItsData() {
		this.database.execute("INSERT INTO users VALUES (1, 'Grace Hopper'), (2, 'Ada Lovelace')", "ANALYZE users");
		this.project.edit(MODELS + "User.java", "String name;", "String firstName;\n\n\tString lastName;")
			.plays("""
					# Workflow 5: Data Migration
					$ ./migrate revision --autogenerate -m "split name column" --drop users.name
					Compiling the project
					PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0 (head)
					%sDetected removed column public.users.name        varchar(255)
					Detected added column   public.users.first_name  varchar(255)
					Detected added column   public.users.last_name   varchar(255)
					Destroys data: users.name (about 2 rows)
					%s| Generating alembic/versions/<id1>_split_name_column.sql ...  done

					$ cat alembic/versions/*_split_name_column.sql
					| -- split name column
					| --
					| -- Destroys data: users.name (about 2 rows).
					| --
					| -- Revision ID: <id1>
					| -- Revises: 67371aeb5ae0
					| -- Create Date: <time>
					|
					| -- +upgrade
					| ALTER TABLE users
					|     ADD COLUMN first_name varchar(255),
					|     ADD COLUMN last_name varchar(255);
					|
					| -- destroys data: users.name (about 2 rows)
					| ALTER TABLE users DROP COLUMN name;
					|
					| -- +downgrade
					| ALTER TABLE users ADD COLUMN name varchar(255);
					|
					| ALTER TABLE users
					|     DROP COLUMN last_name,
					|     DROP COLUMN first_name;
					""".formatted(MODEL, PROVED))
			.edit("alembic/versions/*_split_name_column.sql", "-- destroys data: users.name (about 2 rows)\n", """
					UPDATE users
					SET first_name = split_part(name, ' ', 1),
					    last_name = split_part(name, ' ', 2)
					WHERE name IS NOT NULL;

					""")
			.edit("alembic/versions/*_split_name_column.sql", "ADD COLUMN name varchar(255);", """
					ADD COLUMN name varchar(255);

					UPDATE users
					SET name = first_name || ' ' || last_name
					WHERE first_name IS NOT NULL;""")
			.plays("""
					$ ./migrate upgrade head && ./migrate downgrade -1
					PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0
					Running upgrade 67371aeb5ae0 -> <id1>, split name column
					  3 statements, <duration>
					At <id1> (head).
					PostgreSQL at localhost:5432/mydb as user, at <id1> (head)
					Lost: users.first_name, users.last_name
					Running downgrade <id1> -> 67371aeb5ae0, split name column
					  3 statements, <duration>
					At 67371aeb5ae0. 1 revision pending.
					""");
		assertThat(this.database.query("SELECT name FROM users ORDER BY id")).containsExactly("Grace Hopper",
				"Ada Lovelace");
		this.project.plays("""
				$ ./migrate upgrade head -q && ./migrate check
				PostgreSQL at localhost:5432/mydb as user, at <id1> (head)
				| revisions  2, one head, none changed since it was applied
				| database   up to date
				| model      in step, 4 entities
				""");
		assertThat(this.database.query("SELECT last_name FROM users ORDER BY id")).containsExactly("Hopper",
				"Lovelace");
	}

	@Test
	void backfillsAColumnAndUsesAnEnumType() {
		this.database.execute("INSERT INTO users VALUES (1, 'grace')");
		this.project.file(MODELS + "StatusEnum.java", """
				package com.iomete.autoloader.models;

				enum StatusEnum {

					ACTIVE, INACTIVE

				}
				""")
			.edit(MODELS + "User.java", "String name;", """
					String name;

						@jakarta.persistence.Column(nullable = false)
						String email;

						@org.hibernate.annotations.JdbcTypeCode(org.hibernate.type.SqlTypes.NAMED_ENUM)
						StatusEnum status;
					""")
			.plays("""
					# Practices 5 and 9: Handle Data Migrations Carefully, Use Enum Types Correctly
					$ ./migrate revision --autogenerate -m "add user email" --fill "users.email=name || '@example.com'"
					Compiling the project
					PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0 (head)
					%1$sDetected added enum   public.statusenum    ACTIVE, INACTIVE
					Detected added column public.users.email   varchar(255) not null
					Detected added column public.users.status  public.statusenum
					%2$s| Generating alembic/versions/<id1>_add_user_email.sql ...  done

					$ sed -n '/+upgrade/,$p' alembic/versions/*_add_user_email.sql
					| -- +upgrade
					| CREATE TYPE statusenum AS ENUM ('ACTIVE', 'INACTIVE');
					|
					| ALTER TABLE users ADD COLUMN email varchar(255);
					|
					| UPDATE users SET email = name || '@example.com' WHERE email IS NULL;
					|
					| ALTER TABLE users ALTER COLUMN email SET NOT NULL;
					|
					| ALTER TABLE users ADD COLUMN status statusenum;
					|
					| -- +downgrade
					| ALTER TABLE users DROP COLUMN status;
					|
					| ALTER TABLE users DROP COLUMN email;
					|
					| DROP TYPE statusenum;

					$ ./migrate upgrade head
					PostgreSQL at localhost:5432/mydb as user, at 67371aeb5ae0
					Running upgrade 67371aeb5ae0 -> <id1>, add user email
					  5 statements, <duration>
					At <id1> (head).
					""".formatted(MODEL, PROVED))
			.edit(MODELS + "StatusEnum.java", "ACTIVE, INACTIVE", "ACTIVE, INACTIVE, PAUSED")
			.plays("""
					$ ./migrate revision --autogenerate -m "users can be paused"
					Compiling the project
					PostgreSQL at localhost:5432/mydb as user, at <id1> (head)
					%sDetected changed enum public.statusenum  ACTIVE, INACTIVE -> ACTIVE, INACTIVE, PAUSED
					%s| Generating alembic/versions/<id2>_users_can_be_paused.sql ...  done

					$ grep -A1 +upgrade alembic/versions/*_users_can_be_paused.sql
					| -- +upgrade
					| ALTER TYPE statusenum ADD VALUE 'PAUSED';

					$ ./migrate upgrade head
					PostgreSQL at localhost:5432/mydb as user, at <id1>
					Running upgrade <id1> -> <id2>, users can be paused
					  1 statement, <duration>
					At <id2> (head).
					$ ./migrate check
					PostgreSQL at localhost:5432/mydb as user, at <id2> (head)
					| revisions  3, one head, none changed since it was applied
					| database   up to date
					| model      in step, 4 entities
					""".formatted(MODEL, PROVED));
		assertThat(this.database.query("SELECT email FROM users")).containsExactly("grace@example.com");
	}

}
