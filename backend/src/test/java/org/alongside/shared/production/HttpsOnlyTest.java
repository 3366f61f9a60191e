package org.alongside.shared.production;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HttpsOnlyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://alongside.example",
                "https://alongside.example:8443",
                "https://sign-in.example/auth",
                "https://[2001:db8::1]",
                "http://localhost:8080",
                "http://127.0.0.1:8080",
                "http://127.8.9.10",
                "http://[::1]:8180"
            })
    void https_and_loopback_are_safe(String address) {
        assertThat(HttpsOnly.isSafe(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://alongside.example",
                "HTTP://alongside.example",
                "http://10.0.0.4:8180",
                "http://keycloak:8080",
                "http://0.0.0.0:8080",
                "http://localhost.evil.example",
                "http://127.0.0.1.evil.example",
                "http://localhost@evil.example",
                "https://user:word@alongside.example",
                "https://alongside.example/",
                "https://alongside.example?to=",
                "https://alongside.example#",
                "ftp://localhost",
                "https:alongside.example",
                "alongside.example",
                "//alongside.example",
                " https://alongside.example",
                ""
            })
    void everything_else_is_not(String address) {
        assertThat(HttpsOnly.isSafe(address)).isFalse();
    }
}
