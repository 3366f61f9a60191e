package org.alongside.shared.change;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.alongside.testing.People;
import org.alongside.testing.Waiting;
import org.alongside.testing.Worlds;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ChangeFeedTest {

    @Test
    void what_happens_to_a_thing_is_told_in_order() {
        var start = end();
        var steward = Worlds.introduced("Dewi");
        var project = Worlds.project(steward, "Garden");
        var idea = Worlds.contribute(steward, Worlds.idea(project));
        People.person(steward).delete("/api/contributions/{id}", idea).then().statusCode(204);
        Waiting.until(() -> assertThat(toldOf(idea, start)).containsExactly("made", "withdrawn"));
        assertThat(toldOf(project, start)).containsExactly("started");
    }

    @Test
    void who_joins_is_never_told() {
        var start = end();
        var steward = Worlds.introduced("Dewi");
        var project = Worlds.project(steward, "Garden");
        Worlds.join(Worlds.introduced("Amina"), project, "LIVED");
        var later = Worlds.project(steward, "Later");
        Waiting.until(() -> assertThat(toldOf(later, start)).isNotEmpty());
        assertThat(since(start)).extracting(item -> item.get("kind")).isSubsetOf("project", "contribution");
    }

    @Test
    void anonymous_words_are_told_once_five_have_come_together() {
        var start = end();
        var steward = Worlds.introduced("Dewi");
        var project = Worlds.project(steward, "Garden");
        var anonymous = Worlds.with(Worlds.idea(project), "creditBy", "NOBODY");
        var ids = new ArrayList<String>();
        for (var n = 0; n < 5; n++) {
            ids.add(Worlds.contribute(steward, anonymous));
        }
        Waiting.until(() ->
                assertThat(since(start)).extracting(item -> item.get("subject")).containsAll(ids));
    }

    @Test
    void somebody_who_edits_all_the_time_does_not_stop_the_feed() {
        var steward = Worlds.introduced("Dewi");
        var project = Worlds.project(steward, "Garden");
        var start = end();
        var mine = Worlds.contribute(steward, Worlds.with(Worlds.idea(project), "creditBy", "NOBODY"));
        for (var n = 0; n < 50; n++) {
            People.person(steward)
                    .contentType("application/merge-patch+json")
                    .header("If-Match", get("/api/contributions/" + mine).header("ETag"))
                    .body(Map.of("text", "Light " + n))
                    .patch("/api/contributions/{id}", mine)
                    .then()
                    .statusCode(200);
        }
        for (var n = 0; n < 5; n++) {
            Worlds.contribute(steward, Worlds.with(Worlds.idea(project), "creditBy", "NOBODY"));
        }
        Waiting.until(() -> assertThat(toldOf(mine, start)).contains("made", "edited"));
        assertThat(toldOf(mine, start)).hasSizeLessThan(10);
    }

    /// Writers commit in another order than they begin; a reader who goes on from where they were misses nobody.
    @Test
    void a_reader_who_follows_the_feed_misses_nothing() throws Exception {
        var steward = Worlds.introduced("Dewi");
        var seen = new ArrayList<String>();
        var made = new ArrayList<String>();
        var position = end();
        try (var threads = Executors.newCachedThreadPool()) {
            for (var round = 0; round < 10; round++) {
                var starts = new ArrayList<Future<String>>();
                for (var writer = 0; writer < 8; writer++) {
                    starts.add(threads.submit(() -> Worlds.project(steward, "Feed " + UUID.randomUUID())));
                }
                position = follow(position, seen);
                for (var start : starts) {
                    made.add(start.get());
                }
            }
        }
        var last = new String[] {position};
        Waiting.until(() -> {
            last[0] = follow(last[0], seen);
            assertThat(seen).containsAll(made).doesNotHaveDuplicates();
        });
    }

    @Test
    void a_position_that_is_none_is_refused() {
        get("/api/changes?after=over-there").then().statusCode(400).body("violations.parameter", contains("after"));
    }

    private static String follow(String position, List<String> seen) {
        while (true) {
            var page = get("/api/changes?limit=100&after=" + position)
                    .then()
                    .statusCode(200)
                    .extract();
            List<Map<String, String>> items = page.path("items");
            items.stream()
                    .filter(item -> "started".equals(item.get("happened")))
                    .map(item -> item.get("subject"))
                    .forEach(seen::add);
            position = page.path("next");
            if (!page.<Boolean>path("more")) {
                return position;
            }
        }
    }

    private static List<String> toldOf(String subject, String start) {
        return since(start).stream()
                .filter(item -> subject.equals(item.get("subject")))
                .map(item -> item.get("happened"))
                .toList();
    }

    private static List<Map<String, String>> since(String start) {
        return get("/api/changes?limit=100&after=" + start)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }

    private static String end() {
        return follow("0", new ArrayList<>());
    }
}
