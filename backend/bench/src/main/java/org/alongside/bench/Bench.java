package org.alongside.bench;

import static org.alongside.bench.World.id;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.alongside.bench.Row.Contestant;
import org.alongside.bench.Row.Measured;

/// Measures the product beside its peers and its limits, and prints a table.
/// Arguments: the folder of `backend`, a folder to work in, and one for logs and process numbers.
final class Bench {

    private static final int CONNECTIONS = 32;
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int SECONDS = Integer.getInteger("seconds", 1);

    /// Rounds in which a JVM learns what it does, before any that counts.
    private static final int WARM_UP = Integer.getInteger("warmup", 2);

    private static final List<String> ONLY =
            List.of(System.getProperty("rows", "").split("[ ,]+"));

    /// A cookie that means nothing: whoever shows one is not answered from memory.
    private static final String PRIVATE = "Cookie: theme=dark\r\n";

    private static final String FIRST_PAGE = "/api/projects";
    private static final String PEERS_FIRST_PAGE = "/api/public/projects";

    private final Path backend;
    private final Path logs;
    private final World world;
    private final Issuer issuer;
    private final Sql sql;
    private List<String> tokens = List.of();

    private Bench(Path backend, Path logs, World world, Issuer issuer) {
        this.backend = backend;
        this.logs = logs;
        this.world = world;
        this.issuer = issuer;
        this.sql = new Sql(world.port(), "large", CONNECTIONS);
    }

    public static void main(String[] arguments) throws Exception {
        var backend = Path.of(arguments[0]);
        var folder = Path.of(arguments[1]);
        var logs = Path.of(arguments[2]);
        try (var world = new World(folder, logs, backend.resolve("bench/sql"), System.getProperty("world", ""));
                var issuer = new Issuer()) {
            new Bench(backend, logs, world, issuer).run();
        }
    }

    private void run() throws Exception {
        if (!world.isLoaded()) {
            ours().close(); // makes the tables
        }
        say("Loading %,d projects and %,d contributions …", World.PROJECTS, World.CONTRIBUTIONS);
        var signed = CompletableFuture.supplyAsync(() -> issuer.tokens(World.CALLERS));
        world.load();
        tokens = signed.join();
        var shortOf = new ArrayList<String>();
        say("Starting both …");
        try (var ours = ours();
                var peer = peer()) {
            var rows =
                    rows(ours, peer).stream().filter(row -> wanted(row.key())).toList();
            measure(rows);
            for (var row : rows) {
                System.out.print(row.table());
                shortOf.addAll(row.shortOf());
            }
            System.out.printf(
                    "%nFrom the command to the first answer from the database, and resident memory then and now%n");
            System.out.print(memory("this server", ours) + memory("Spring Boot", peer));
        }
        System.out.println(
                shortOf.isEmpty()
                        ? "\nEvery goal is met."
                        : "\nShort of their goals:\n  " + String.join("\n  ", shortOf));
    }

    private static String memory(String name, Served server) throws IOException {
        return "  %-42s %8.2f s  %6.0f MB %6.0f MB%n"
                .formatted(name, server.startSeconds, server.startMegabytes, server.residentMemory());
    }

    private static boolean wanted(String key) {
        return ONLY.contains("") || ONLY.contains(key);
    }

    private static void say(String what, Object... values) {
        System.err.printf(what + "%n", values);
    }

    /// The product, as an installation starts it.
    private Served ours() throws IOException, InterruptedException {
        var port = Served.freePort();
        var command = List.of(
                "-Dquarkus.http.port=" + port,
                "-Dquarkus.management.port=" + Served.freePort(),
                "-Dquarkus.shutdown.delay=0S",
                "-Dalongside.limit.caller=100000000",
                "-Dalongside.limit.address=100000000",
                "-jar",
                backend.resolve("target-bench/production/quarkus-run.jar").toString());
        var environment = Map.of(
                "ALONGSIDE_WEB_SECRET", "a secret of our own",
                "ALONGSIDE_COOKIE_SECRET", "a secret of our own, long enough for a cookie",
                "ALONGSIDE_STATE_SECRET", "a secret of our own, long enough for a state",
                "ALONGSIDE_SLIP_KEY", "a secret of our own, long enough for all slips",
                "ALONGSIDE_SEALING_KEYS", "own:" + Base64.getEncoder().encodeToString(World.KEY),
                "ALONGSIDE_INSTALLATION",
                        backend.resolve("src/test/resources/an-installation.yaml")
                                .toString(),
                "ALONGSIDE_KEYCLOAK", issuer.address,
                "ALONGSIDE_DATABASE", "127.0.0.1:%d/large".formatted(world.port()),
                "ALONGSIDE_DATABASE_USER", "postgres",
                "ALONGSIDE_DATABASE_PASSWORD", "not-asked-for");
        return Served.start(logs, "ours", port, Served.java(command), environment, FIRST_PAGE);
    }

    private Served peer() throws IOException, InterruptedException {
        var port = Served.freePort();
        var command = List.of(
                "-Dserver.address=127.0.0.1",
                "-Dserver.port=" + port,
                "-Dspring.datasource.url=jdbc:postgresql://127.0.0.1:%d/large?user=postgres".formatted(world.port()),
                "-Dspring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer.realm(),
                "-cp",
                backend.resolve("bench/target/bench-1.jar") + ":" + backend.resolve("bench/target/lib") + "/*",
                "org.alongside.bench.peer.Peer");
        var environment = Map.of("PEER_KEY", Base64.getEncoder().encodeToString(World.KEY));
        return Served.start(logs, "peer", port, Served.java(command), environment, PEERS_FIRST_PAGE);
    }

    private List<Row> rows(Served ours, Served peer) throws IOException {
        Function<Random, byte[]> firstPage = _ -> get(FIRST_PAGE, "");
        Function<Random, byte[]> packedPage = _ -> get(FIRST_PAGE, "Accept-Encoding: gzip\r\n");
        var plain = bodyLength(ours, firstPage.apply(null));
        var packed = bodyLength(ours, packedPage.apply(null));
        var one = "/projects/%s";
        same(
                ours,
                get("/api/projects?cursor=" + cursor(77), PRIVATE),
                ours,
                get("/api/bench/projects?cursor=" + cursor(77), ""));
        same(
                ours,
                get("/api/projects?cursor=" + cursor(77), PRIVATE),
                peer,
                get("/api/public/projects?cursor=" + cursor(77), ""));
        for (var path : List.of("/projects/" + id("p7"), "/contributions?q=" + World.word(417))) {
            same(ours, get("/api" + path, PRIVATE), ours, get("/api/bench" + path, ""));
            same(ours, get("/api" + path, PRIVATE), peer, get("/api/public" + path, ""));
        }
        return List.of(
                Row.of(
                        "memory",
                        "List of projects with counts, from memory (%,d bytes)".formatted(plain),
                        http("this server", ours, firstPage, 0),
                        http("a constant answer of this server", ours, _ -> get("/bench/constant/" + plain, ""), 0.80),
                        http("Spring Boot, counts kept", peer, _ -> get(PEERS_FIRST_PAGE, ""), 10)),
                Row.of(
                        "packed",
                        "The same, packed as browsers ask for it (%,d bytes)".formatted(packed),
                        http("this server", ours, packedPage, 0),
                        http(
                                "a constant answer of this server",
                                ours,
                                _ -> get("/bench/packed/" + packed, "Accept-Encoding: gzip\r\n"),
                                0.80)),
                Row.of(
                        "list",
                        "List of projects with counts, a later page",
                        http(
                                "this server",
                                ours,
                                chance -> get("/api/projects?cursor=" + cursor(project(chance)), PRIVATE),
                                0),
                        http(
                                "plain JDBC in this server",
                                ours,
                                chance -> get("/api/bench/projects?cursor=" + cursor(project(chance)), PRIVATE),
                                0.75),
                        http(
                                "Spring Boot, counting as it reads",
                                peer,
                                chance ->
                                        get("/api/public/projects-counted?cursor=" + cursor(project(chance)), PRIVATE),
                                5),
                        database("list", 0)),
                Row.of(
                        "one",
                        "One project, not from memory",
                        http(
                                "this server",
                                ours,
                                chance -> get("/api" + one.formatted(id("p" + publicOne(chance))), PRIVATE),
                                0),
                        http(
                                "plain JDBC in this server",
                                ours,
                                chance -> get("/api/bench" + one.formatted(id("p" + publicOne(chance))), PRIVATE),
                                0.75),
                        http(
                                "Spring Boot",
                                peer,
                                chance -> get("/api/public" + one.formatted(id("p" + publicOne(chance))), PRIVATE),
                                3.5),
                        database("one", 0)),
                Row.of(
                        "search",
                        "Search in 1,000,000 contributions",
                        http("this server", ours, chance -> get("/api/contributions?q=" + word(chance), ""), 0),
                        http(
                                "plain JDBC in this server",
                                ours,
                                chance -> get("/api/bench/contributions?q=" + word(chance), ""),
                                0.75),
                        http("Spring Boot", peer, chance -> get("/api/public/contributions?q=" + word(chance), ""), 0),
                        database("search", 0)),
                Row.of(
                        "post",
                        "Post a contribution with its Idempotency-Key",
                        http("this server", ours, this::contribution, 0),
                        http("Spring Boot", peer, this::contribution, 1.1),
                        database("post", 0.85)),
                Row.of(
                        "answer",
                        "Answer an evaluation",
                        http("this server", ours, this::answer, 0),
                        http("Spring Boot", peer, this::answer, 1.1),
                        database("answer", 0.85)),
                growth("A page of projects, as the database finds it", "first-page"),
                growth("A page of a project's contributions, as the database finds it", "of-project"));
    }

    /// One after the other and on one connection: what one page costs, and not how many fit beside each other.
    private Row growth(String title, String script) {
        return Row.of(
                "growth",
                title,
                new Contestant("among 1,000,000 contributions", alone("large", script), 0, false),
                new Contestant("among 1,000 contributions", alone("small", script), 0.9, false));
    }

    private Row.Work alone(String database, String script) {
        var alone = new Sql(world.port(), database, 1);
        return (seconds, _) -> measured(() -> 0.0, () -> alone.loop(script(script), seconds));
    }

    private Path script(String name) {
        return backend.resolve("bench/sql/" + name + ".sql");
    }

    private static int project(Random chance) {
        return 1 + chance.nextInt(9_000);
    }

    /// Every hundredth is private.
    private static int publicOne(Random chance) {
        var number = project(chance);
        return number % 100 == 0 ? number + 1 : number;
    }

    private static String word(Random chance) {
        return World.word(100 + chance.nextInt(900));
    }

    /// Behind this project in the list.
    private static String cursor(int project) {
        var text =
                Instant.parse("2025-12-31T12:00:00Z").minus(Duration.ofMinutes(7L * project)) + " " + id("p" + project);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] contribution(Random chance) {
        var person = caller(chance);
        return send(
                "POST /api/contributions",
                person,
                "Idempotency-Key: %s\r\n".formatted(new UUID(chance.nextLong(), System.nanoTime())),
                """
                {"projectId":"%s","kind":"IDEA","text":"The bench by the door is too low, and somebody tall could say so too. Number %d.","lang":"en","creditBy":"NAME"}""".formatted(id("p" + person), chance.nextInt()));
    }

    private byte[] answer(Random chance) {
        var round = 1 + chance.nextInt(World.ROUNDS);
        return send("PUT /api/evaluations/%s/my-answer".formatted(id("e" + round)), caller(chance), "", """
                {"given":[{"questionId":"%s","option":4},{"questionId":"%s","option":5},{"questionId":"%s","option":%d},{"questionId":"%s","words":"More time for each other."}]}""".formatted(
                        id("q%d-1".formatted(round)),
                        id("q%d-2".formatted(round)),
                        id("q%d-3".formatted(round)),
                        1 + chance.nextInt(5),
                        id("q%d-4".formatted(round))));
    }

    /// Somebody who takes part in the public project of their number, and in project 1.
    private static int caller(Random chance) {
        var number = 1 + chance.nextInt(World.CALLERS);
        return number % 100 == 0 ? number - 1 : number;
    }

    private byte[] send(String what, int person, String header, String body) {
        return "%s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n%sContent-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(what, tokens.get(person - 1), header, body.length(), body)
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] get(String path, String header) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static int bodyLength(Served server, byte[] request) throws IOException {
        return body(server, request).length();
    }

    private static String body(Served server, byte[] request) throws IOException {
        try (var load = new Load(server.port, 1)) {
            var answer = load.once(request);
            return answer.substring(answer.indexOf("\r\n\r\n") + 2)
                    .replaceAll("\r\n[0-9a-f]*\r\n", "")
                    .strip();
        }
    }

    /// Who answers something else is not measured beside us.
    private static void same(Served one, byte[] asked, Served other, byte[] askedOther) throws IOException {
        var letters = letters(body(one, asked));
        if (!letters.equals(letters(body(other, askedOther)))) {
            throw new IOException(
                    "Not the same answers:\n%.2000s\n%.2000s".formatted(body(one, asked), body(other, askedOther)));
        }
    }

    /// How often each letter is there, whatever the order of fields.
    private static Map<Integer, Long> letters(String body) {
        return body.chars()
                .boxed()
                .collect(Collectors.groupingBy(letter -> letter, HashMap::new, Collectors.counting()));
    }

    private Contestant http(String name, Served server, Function<Random, byte[]> request, double goal) {
        return new Contestant(
                name,
                (seconds, seed) -> {
                    var chance = new Random(seed);
                    Supplier<byte[]> requests = () -> request.apply(chance);
                    try (var load = new Load(server.port, CONNECTIONS)) {
                        return measured(server::cpuSeconds, () -> load.run(Duration.ofSeconds(seconds), requests));
                    }
                },
                goal,
                true);
    }

    /// Connecting and getting to know the tables is not what is measured, so it runs longer than the others.
    private Contestant database(String script, double goal) {
        return new Contestant(
                sql.name(),
                (seconds, _) -> measured(() -> 0.0, () -> sql.run(script(script), 2 * seconds)),
                goal,
                false);
    }

    private Measured measured(Seconds server, Running running) throws Exception {
        var before = server.now();
        var databaseBefore = world.cpuSeconds();
        var result = running.run();
        world.settle();
        return new Measured(
                result.perSecond(),
                (server.now() - before) / result.answers(),
                (world.cpuSeconds() - databaseBefore) / result.answers());
    }

    @FunctionalInterface
    private interface Seconds {
        double now() throws IOException;
    }

    @FunctionalInterface
    private interface Running {
        Load.Result run() throws Exception;
    }

    /// Everyone in turn, and again: what disturbs the machine for a while disturbs all of them.
    private static void measure(List<Row> rows) throws Exception {
        say("Bringing the servers to full strength …");
        for (var round = 0; round < WARM_UP; round++) {
            for (var row : rows) {
                for (var one : row.contestants()) {
                    if (one.learns()) {
                        one.work().round(SECONDS, round);
                    }
                }
            }
        }
        for (var round = 0; round < ROUNDS; round++) {
            say("Measuring, round %d of %d …", round + 1, ROUNDS);
            for (var row : rows) {
                for (var one : row.contestants()) {
                    one.rounds().add(one.work().round(SECONDS, 42 + round));
                }
            }
        }
    }
}
