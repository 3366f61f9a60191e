package org.alongside.participant.contact;

import static org.alongside.testing.People.person;
import static org.hamcrest.Matchers.aMapWithSize;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.alongside.testing.Worlds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayNameGeneration(ReplaceUnderscores.class)
class ContactTest {

    private static final String CONTACT = "/api/participants/me/contact";

    private String amina;

    @BeforeEach
    void begin() {
        amina = Worlds.introduced("Amina");
    }

    @Test
    void nobody_has_to_say_anything() {
        person(amina).get(CONTACT).then().statusCode(200).body("$", aMapWithSize(0));
    }

    @Test
    void what_a_person_said_is_theirs_to_read_change_and_take_back() {
        person(amina)
                .body(Map.of("way", "PHONE", "words", " 07700 900123, after six ", "timesAMonth", 2))
                .put(CONTACT)
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("words", equalTo("07700 900123, after six"));
        person(amina)
                .get(CONTACT)
                .then()
                .body("way", equalTo("PHONE"))
                .body("words", equalTo("07700 900123, after six"))
                .body("timesAMonth", equalTo(2));
        person(amina).body(Map.of("way", "NOT_AT_ALL")).put(CONTACT).then().statusCode(200);
        person(amina).get(CONTACT).then().body("$", equalTo(Map.of("way", "NOT_AT_ALL")));
        person(amina).body(Map.of()).put(CONTACT).then().statusCode(200);
        person(amina).get(CONTACT).then().body("$", aMapWithSize(0));
    }

    @Test
    void how_often_is_a_number_of_times_a_month_and_may_be_never() {
        person(amina).body(Map.of("timesAMonth", 0)).put(CONTACT).then().statusCode(200);
        for (var times : new int[] {-1, 32}) {
            person(amina)
                    .body(Map.of("timesAMonth", times))
                    .put(CONTACT)
                    .then()
                    .statusCode(400)
                    .body("violations.pointer", contains("/timesAMonth"));
        }
        person(amina).get(CONTACT).then().body("timesAMonth", equalTo(0));
    }
}
