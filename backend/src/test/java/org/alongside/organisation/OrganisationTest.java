package org.alongside.organisation;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.alongside.shared.security.Account;
import org.alongside.shared.security.Actor;
import org.alongside.testing.Worlds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class OrganisationTest {

    @Inject
    OrganisationService organisations;

    @Test
    void an_organisation_says_what_it_is_and_whether_it_champions_co_production() {
        get("/api/organisations/{id}", Worlds.TRUST_LINKS)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("kind", equalTo("CHARITY"))
                .body("championsCoProduction", equalTo(true))
                .body("parentId", nullValue());
    }

    @Test
    void an_organisation_may_stand_under_another() {
        var umbrella = enter("Umbrella", null);
        var under = enter("Under it", umbrella);
        get("/api/organisations/{id}", under)
                .then()
                .statusCode(200)
                .body("parentId", equalTo(umbrella.toString()))
                .body("parentName", equalTo("Umbrella"));
    }

    @Test
    void organisations_come_page_by_page() {
        var earlier = enter("Earlier", null);
        var later = enter("Later", null);
        var page = get("/api/organisations?limit=1")
                .then()
                .body("items.id", contains(later.toString()))
                .extract();
        get("/api/organisations?limit=1&cursor={next}", page.<String>path("next"))
                .then()
                .statusCode(200)
                .body("items.id", contains(earlier.toString()));
    }

    private UUID enter(String name, @Nullable UUID parent) {
        var id = UUID.randomUUID();
        organisations.enter(
                new Actor.Person(new Account("main", "somebody"), Instant.now()),
                id,
                new NewOrganisation(name, OrganisationKind.COMMUNITY_GROUP, "A group", null, false, parent));
        return id;
    }
}
