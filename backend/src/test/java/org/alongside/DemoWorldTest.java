package org.alongside;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import org.alongside.testing.People;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The demo world has a fixed shape, because people, examples and journeys count on it.
@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class DemoWorldTest {

    @Inject
    EntityManager entities;

    @ParameterizedTest
    @CsvSource({
        "organisation, 0199a0de-0000-7000-8000-0000000006__, 6",
        "participant, 0199a0de-0000-7000-8000-0000000010__, 60",
        "project, 0199a0de-0000-7000-8000-0000000002__, 14",
        "contribution, 0199a0de-0000-4000-8000-000003______, 407",
        "invitation, 0199a0de-0000-4000-8000-00000004____, 3",
        "report, 0199a0de-0000-4000-8000-000007______, 3"
    })
    void the_world_is_told_once_and_whole(String table, String ids, int rows) {
        var counted = entities.createNativeQuery(
                        "select count(*) from %s where cast(id as varchar(36)) like ?1".formatted(table))
                .setParameter(1, ids)
                .getSingleResult();
        assertThat(((Number) counted).intValue()).isEqualTo(rows);
    }

    @Test
    void the_first_project_has_enough_people_for_three_lenses() {
        Map<String, Object> lenses = get("/api/projects/0199a0de-0000-7000-8000-000000000201/summary")
                .path("lenses");
        assertThat(lenses).containsKeys("everyone", "lived", "professional").doesNotContainKey("hidden");
    }

    @Test
    void one_project_is_private_and_no_stranger_meets_it() {
        var theirs = "0199a0de-0000-7000-8000-00000000020d";
        People.person(People.demo("carys"))
                .get("/api/projects/{id}", theirs)
                .then()
                .statusCode(200)
                .body("privateBecause", startsWith("We speak about people we love"));
        get("/api/projects/{id}", theirs).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"amina, 1, Amina Khan", "ben, 2, Ben Hartley", "carys, 3, Carys Morgan", "dewi, 4, Dewi Price"})
    void the_demo_people_are_known_when_they_sign_in(String who, int number, String name) {
        String called =
                People.person(People.demo(who)).get("/api/participants/me").path("displayName");
        assertThat(called).as("%s is number %d", who, number).isEqualTo(name);
    }
}
