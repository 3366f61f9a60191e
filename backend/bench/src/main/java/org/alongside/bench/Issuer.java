package org.alongside.bench;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.stream.IntStream;

/// As much of Keycloak as a server needs to know a person by a token: its address, its key, and tokens for many people.
/// Both servers verify every token by themselves.
final class Issuer implements AutoCloseable {

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

    private final KeyPair keys;
    private final HttpServer server;
    final String address;

    Issuer() throws IOException, GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        keys = generator.generateKeyPair();
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        address = "http://localhost:" + server.getAddress().getPort();
        server.createContext(
                "/realms/alongside/.well-known/openid-configuration",
                call -> answer(call, 200, """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/protocol/openid-connect/token",\
                "jwks_uri":"%1$s/certs","end_session_endpoint":"%1$s/logout","subject_types_supported":["public"],\
                "response_types_supported":["code"],"id_token_signing_alg_values_supported":["RS256"]}""".formatted(realm())));
        var key = (RSAPublicKey) keys.getPublic();
        server.createContext(
                "/realms/alongside/certs",
                call -> answer(call, 200, """
                {"keys":[{"kty":"RSA","kid":"bench","use":"sig","alg":"RS256","n":"%s","e":"%s"}]}""".formatted(
                        BASE64.encodeToString(unsigned(key.getModulus().toByteArray())),
                        BASE64.encodeToString(unsigned(key.getPublicExponent().toByteArray())))));
        server.createContext("/realms/alongside/protocol/openid-connect/token", call -> answer(call, 401, "{}"));
        server.start();
    }

    String realm() {
        return address + "/realms/alongside";
    }

    /// Of the people 1 to `number`, in this order, good for an hour.
    List<String> tokens(int number) {
        return IntStream.rangeClosed(1, number).parallel().mapToObj(this::token).toList();
    }

    private String token(int person) {
        var now = Instant.now().getEpochSecond();
        var text = part("{\"alg\":\"RS256\",\"typ\":\"JWT\",\"kid\":\"bench\"}") + "."
                + part("""
                {"iss":"%s","sub":"person-%d","aud":"alongside-api","typ":"Bearer","roles":[],\
                "scope":"openid contributions:write","iat":%d,"exp":%d}""".formatted(realm(), person, now, now + 3600));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(text.getBytes(StandardCharsets.US_ASCII));
            return text + "." + BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String part(String json) {
        return BASE64.encodeToString(json.getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] unsigned(byte[] bytes) {
        return bytes[0] == 0 ? java.util.Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    private static void answer(HttpExchange call, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.US_ASCII);
        call.getResponseHeaders().add("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
