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

package dev.stillhead.sample.habits;

import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import static org.assertj.core.api.Assertions.assertThat;

@SpringBootTest(properties = "habits.local-database.folder=target/databases/${random.uuid}")
@AutoConfigureMockMvc
@Import(ContainerWherePossible.class)
class HabitsServiceIntegrationTests {

	private static final String COUCH_TO_5K = """
			{"title": "%s", "summary": "From the couch to five kilometres", "weeks": 9, "email": "run@example.com",
			 "steps": [
			   {"title": "Walk", "lessons": [
			     {"title": "Shoes", "content": "Any will do.",
			      "media": {"type": "VIDEO", "url": "https://example.com/shoes"}},
			     {"title": "Thirty minutes"}]},
			   {"title": "Run"}]}""";

	@Autowired
	private MockMvcTester http;

	@Autowired
	private ObjectMapper json;

	@Autowired
	private JdbcClient database;

	private final String title = "Programme " + UUID.randomUUID();

	private final UUID user = UUID.randomUUID();

	@Test
	void createsAndShowsAProgramWithAllThatItIsMadeOf() {
		MvcTestResult created = post("/programs", COUCH_TO_5K.formatted(this.title));
		assertThat(created).hasStatus(HttpStatus.CREATED);
		String location = created.getResponse().getHeader("Location");
		MvcTestResult shown = get(location);
		assertThat(shown).hasStatusOk().bodyJson().isLenientlyEqualTo(COUCH_TO_5K.formatted(this.title));
		assertThat(shown).bodyJson().extractingPath("$.archived").isEqualTo(false);
		assertThat(shown).bodyJson().extractingPath("$.steps[0].lessons[1].content").isEqualTo("");
	}

	@Test
	void takesTwelveWeeksWhereNothingIsSaid() {
		assertThat(post("/programs", titled(this.title))).bodyJson().extractingPath("$.weeks").isEqualTo(12);
	}

	@Test
	void listsTheNewestFirst() {
		create(this.title + " old");
		create(this.title + " new");
		assertThat(get("/programs")).hasStatusOk()
			.bodyJson()
			.extractingPath("$[?(@.title =~ /%s.*/)].title".formatted(this.title))
			.asArray()
			.containsExactly(this.title + " new", this.title + " old");
	}

	@Test
	void archivesAProgramInsteadOfDeletingIt() {
		String id = create(this.title);
		assertThat(this.http.delete().uri("/programs/{id}", id)).hasStatus(HttpStatus.NO_CONTENT);
		assertThat(get("/programs/" + id)).bodyJson().extractingPath("$.archived").isEqualTo(true);
		assertThat(get("/programs")).bodyText().doesNotContain(id);
		assertThat(this.http.delete().uri("/programs/{id}", id)).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void refusesATitleThatIsTakenUnlessItsProgramIsArchived() {
		String id = create(this.title);
		assertThat(post("/programs", titled(this.title))).hasStatus(HttpStatus.CONFLICT)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("There is a program with this title already");
		this.http.delete().uri("/programs/{id}", id).exchange();
		assertThat(post("/programs", titled(this.title))).hasStatus(HttpStatus.CREATED);
	}

	@Test
	void refusesAProgramThatBreaksARule() {
		assertThat(post("/programs", "{\"title\": \"\"}")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(post("/programs", "{\"title\": \"x\", \"weeks\": 105}")).hasStatus(HttpStatus.BAD_REQUEST);
		assertThat(post("/programs", "{\"title\": \"x\", \"email\": \"nobody\"}")).hasStatus(HttpStatus.BAD_REQUEST);
	}

	@Test
	void assignsAProgramToAUser() {
		String program = create(this.title);
		assertThat(assign(program)).hasStatus(HttpStatus.CREATED);
		assertThat(get("/users/%s/assignments".formatted(this.user))).hasStatusOk()
			.bodyJson()
			.isLenientlyEqualTo("""
					[{"programId": "%s", "title": "%s", "startsOn": "2026-12-01", "reminders": []}]"""
				.formatted(program, this.title));
	}

	@Test
	void theTriggerRefusesAnArchivedProgram() {
		String program = create(this.title);
		this.http.delete().uri("/programs/{id}", program).exchange();
		assertThat(assign(program)).hasStatus(HttpStatus.CONFLICT)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("The program is archived and takes no new assignments");
	}

	@Test
	void whoFollowsAProgramGoesOnWhenItIsArchived() {
		String program = create(this.title);
		String assignment = idOf(assign(program));
		this.http.delete().uri("/programs/{id}", program).exchange();
		assertThat(remind(assignment, "07:30")).hasStatus(HttpStatus.CREATED);
	}

	@Test
	void refusesToAssignAProgramTwice() {
		String program = create(this.title);
		assign(program);
		assertThat(assign(program)).hasStatus(HttpStatus.CONFLICT)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("The user follows this program already");
	}

	@Test
	void keepsRemindersInTheOrderOfTheDay() {
		String assignment = idOf(assign(create(this.title)));
		remind(assignment, "20:00");
		remind(assignment, "07:30");
		assertThat(get("/users/%s/assignments".formatted(this.user))).bodyJson()
			.extractingPath("$[0].reminders")
			.convertTo(JsonNode.class)
			.hasToString("""
					[{"timeOfDay":"07:30:00","timeZone":"Europe/Vienna"},\
					{"timeOfDay":"20:00:00","timeZone":"Europe/Vienna"}]""");
		assertThat(remind(assignment, "20:00")).hasStatus(HttpStatus.CONFLICT)
			.bodyJson()
			.extractingPath("$.detail")
			.isEqualTo("There is a reminder at this time already");
	}

	@Test
	void doesNotKnowWhatIsNotThere() {
		UUID nothing = UUID.randomUUID();
		assertThat(get("/programs/" + nothing)).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(assign(nothing.toString())).hasStatus(HttpStatus.NOT_FOUND);
		assertThat(remind(nothing.toString(), "07:30")).hasStatus(HttpStatus.NOT_FOUND);
	}

	@Test
	void deletingAProgramByHandTakesItsStepsAndLessonsWithIt() {
		String id = idOf(post("/programs", COUCH_TO_5K.formatted(this.title)));
		this.database.sql("DELETE FROM habits.program_templates WHERE id = ?").param(UUID.fromString(id)).update();
		assertThat(this.database.sql("SELECT count(*) FROM habits.program_step_templates WHERE program_template_id = ?")
			.param(UUID.fromString(id))
			.query(Integer.class)
			.single()).isZero();
	}

	@Test
	void isHealthy() {
		assertThat(get("/actuator/health")).hasStatusOk().bodyJson().extractingPath("$.status").isEqualTo("UP");
	}

	private String create(String title) {
		return idOf(post("/programs", titled(title)));
	}

	private MvcTestResult assign(String program) {
		return post("/users/%s/assignments".formatted(this.user), """
				{"programId": "%s", "startsOn": "2026-12-01"}""".formatted(program));
	}

	private MvcTestResult remind(String assignment, String time) {
		return post("/users/%s/assignments/%s/reminders".formatted(this.user, assignment), """
				{"timeOfDay": "%s", "timeZone": "Europe/Vienna"}""".formatted(time));
	}

	private MvcTestResult get(String path) {
		return this.http.get().uri(path).exchange();
	}

	private MvcTestResult post(String path, String body) {
		return this.http.post().uri(path).contentType(MediaType.APPLICATION_JSON).content(body).exchange();
	}

	private String idOf(MvcTestResult result) {
		assertThat(result).hasStatus(HttpStatus.CREATED);
		return this.json.readTree(result.getResponse().getContentAsByteArray()).get("id").asString();
	}

	private static String titled(String title) {
		return "{\"title\": \"%s\"}".formatted(title);
	}

}
