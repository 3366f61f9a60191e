package org.alongside.shared.installation;

import static org.alongside.testing.People.nobody;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesRegex;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class InstallationTest {

    @Test
    void everyone_can_see_who_runs_it_and_whom_to_call() {
        nobody().get("/api/installation")
                .then()
                .statusCode(200)
                .header("Cache-Control", startsWith("public"))
                .body("operator.name", not(equalTo("")))
                .body("controller.email", containsString("@"))
                .body("helpLines.findAll { it.urgent }.number", hasItem("999"))
                .body("languages", hasItem("bfi"))
                .body("demonstration", equalTo(true))
                .body("terms.version", equalTo("1"));
    }

    @Test
    void what_people_agree_to_can_be_read_in_full() {
        for (var document : new String[] {"terms", "privacy", "accessibility"}) {
            nobody().get("/api/installation/" + document)
                    .then()
                    .statusCode(200)
                    .body("lang", equalTo("en"))
                    .body("sections.size()", greaterThan(2))
                    .body("sections.text", everyItem(matchesRegex("(?s)\\S.*\\S")));
        }
    }

    @Test
    void researchers_find_where_to_report_a_weak_spot() {
        var text = nobody().get("/.well-known/security.txt")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("text/plain"))
                .body(containsString("Contact: mailto:hello@alongside.example"))
                .body(containsString("/.well-known/security.txt"))
                .extract()
                .asString();
        var expires = text.lines()
                .filter(line -> line.startsWith("Expires: "))
                .findFirst()
                .orElseThrow();
        Assertions.assertThat(Instant.parse(expires.substring("Expires: ".length())))
                .isBetween(
                        Instant.now().plus(30, ChronoUnit.DAYS), Instant.now().plus(364, ChronoUnit.DAYS));
    }

    @Test
    void programs_find_the_contract() {
        nobody().get("/.well-known/api-catalog")
                .then()
                .statusCode(200)
                .header("Content-Type", startsWith("application/linkset+json"))
                .header("Link", containsString("rel=\"api-catalog\""))
                .body("linkset[0].'service-desc'[0].href", containsString("/openapi"));
    }
}
