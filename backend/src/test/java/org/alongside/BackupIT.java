package org.alongside;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.ZipFile;
import org.alongside.participant.slip.Slips;
import org.alongside.testing.FakeKeycloak;
import org.alongside.testing.People;
import org.alongside.testing.Server;
import org.alongside.testing.Worlds;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The drill: people say things, the server is killed, its database is copied, and from the copy everything is there
/// again, on either engine. With the commands that an operator types.
@DisplayNameGeneration(ReplaceUnderscores.class)
class BackupIT {

    private static final FakeKeycloak KEYCLOAK = new FakeKeycloak();
    private static final Map<String, String> ENVIRONMENT = new HashMap<>(Map.of(
            "ALONGSIDE_WEB_SECRET", "only-for-tests",
            "ALONGSIDE_COOKIE_SECRET", "only-for-tests-fedcba9876543210f",
            "ALONGSIDE_STATE_SECRET", "only-for-tests-0123456789abcdef0",
            "ALONGSIDE_SLIP_KEY", "only-for-tests-slip-0123456789abcd",
            "ALONGSIDE_SEALING_KEYS", "test:b25seS1mb3ItdGVzdHMtMDEyMzQ1Njc4OWFiY2RlZjA="));

    private static final String WORDS = "One\\two\n\tthree \\N \uD835\uDC9C";

    private static final AtomicInteger NUMBER = new AtomicInteger();

    @TempDir
    static Path folder;

    private static EmbeddedPostgres postgres;
    private static Server server;
    private static Map<String, String> world;
    private static Path copy;

    private static String dewi;
    private static String slip;
    private static List<String> pages;
    private static List<String> seen;

    private record Outcome(int status, String said) {}

    @BeforeAll
    static void tellWhatIsToBeKept() throws Exception {
        ENVIRONMENT.put("ALONGSIDE_KEYCLOAK", KEYCLOAK.start().getOrDefault("alongside.keycloak.url", ""));
        postgres = EmbeddedPostgres.start();
        world = h2();
        start("target/demo-h2", world);
        dewi = Worlds.introduced("Dewi");
        slip = Slips.drawn();
        var project = Worlds.project(dewi, Worlds.with(Worlds.draft("A kept project"), "summary", WORDS));
        var facilitator = Worlds.facilitator(dewi, project);
        Worlds.enter(facilitator, Worlds.with(Worlds.idea(project), "text", WORDS), slip, "Rosa Achebe");
        Worlds.needs(dewi, "A chair with arms, please.");
        Worlds.pledge(dewi, Worlds.resource(dewi, project, "Lamps", "2.50"), "1.25");
        pages = List.of(
                "/projects/" + project,
                "/api/projects/" + project,
                "/api/projects/%s/resources".formatted(project),
                "/api/contributions?project=" + project);
        seen = pages.stream().map(BackupIT::read).toList();
        assertThat(command("backup", file(), world).said).contains("is in use: stop `make run` first");
        server.kill();
        var before = Files.readAllBytes(h2File(world));
        copy = file();
        assertThat(command("backup", copy, world)).matches(outcome -> outcome.status == 0, "done");
        assertThat(Files.readAllBytes(h2File(world))).isEqualTo(before);
    }

    @AfterAll
    static void close() throws IOException {
        RestAssured.reset();
        postgres.close();
        KEYCLOAK.stop();
    }

    @Test
    void h2_holds_everything_again() throws Exception {
        var anew = h2();
        restored(copy, anew);
        start("target/demo-h2", anew);
        everythingIsThere();
    }

    @Test
    void postgresql_holds_everything_again_and_goes_on_while_it_is_copied() throws Exception {
        var first = postgres();
        restored(copy, first);
        start("target/demo-postgresql", first);
        everythingIsThere();
        var running = file();
        assertThat(command("backup", running, first).status).isZero();
        server.kill();
        var second = postgres();
        restored(running, second);
        start("target/demo-postgresql", second);
        everythingIsThere();
    }

    @Test
    void what_make_run_holds_moves_to_postgresql_and_stays_where_it_was() throws Exception {
        var target = new HashMap<>(world);
        target.putAll(postgres());
        var before = Files.readAllBytes(h2File(world));
        assertThat(command("move-to-postgres", file(), target).said).contains("row for row");
        assertThat(Files.readAllBytes(h2File(world))).isEqualTo(before);
        assertThat(h2File(world).getParent()).isDirectoryNotContaining("glob:**copy-*");
        var again = file();
        command("backup", again, target);
        assertThat(manifest(again)).isEqualTo(manifest(copy));
        countsOn(target);
        assertThat(command("move-to-postgres", file(), target))
                .matches(outcome -> outcome.status == 1, "refused")
                .extracting(Outcome::said)
                .asString()
                .contains("already holds rows");
    }

    @Test
    void what_was_changed_or_cut_off_is_refused_and_nothing_is_made() throws Exception {
        var target = h2();
        var changed = file();
        Files.copy(copy, changed);
        try (var archive = FileSystems.newFileSystem(changed)) {
            var organisations = archive.getPath("organisation.tsv");
            Files.writeString(organisations, Files.readString(organisations).replaceFirst("Trust", "Thrust"));
        }
        assertThat(command("restore", changed, target).said).contains("organisation.tsv", "use another");
        var cut = file();
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(copy), 50_000));
        assertThat(command("restore", cut, target)).matches(outcome -> outcome.status == 1, "refused");
        assertThat(h2File(target)).doesNotExist();
    }

    @Test
    void a_newer_backup_is_refused() throws Exception {
        var newer = file();
        Files.copy(copy, newer);
        try (var archive = FileSystems.newFileSystem(newer)) {
            var manifest = archive.getPath("manifest.json");
            Files.writeString(
                    manifest, Files.readString(manifest).replaceFirst("\"schema\" : \"\\d+\"", "\"schema\" : \"999\""));
        }
        assertThat(command("restore", newer, h2()).said).contains("version 999", "with a newer one");
    }

    @Test
    void a_backup_of_an_earlier_version_comes_back_in_that_version() throws Exception {
        var old = h2();
        Flyway.configure()
                .dataSource(url(old), "", "")
                .locations("classpath:db/migration")
                .target("11")
                .load()
                .migrate();
        try (var connection = DriverManager.getConnection(url(old));
                var statement = connection.createStatement()) {
            // The part comes before the whole, by its id.
            statement.execute("""
                    insert into organisation (id, name, kind, summary, champions, parent_id, entered_at) values
                    ('f0000000-0000-4000-8000-000000000000', 'The whole', 'COUNCIL', '', true, null, now()),
                    ('00000000-0000-4000-8000-000000000000', 'A part', 'COUNCIL', '', true,
                     'f0000000-0000-4000-8000-000000000000', now())""");
            // By UTF-16 these keys come the other way round.
            statement.execute("""
                    insert into lease (name, holder, held_until) values
                    ('\uFF5E', '00000000-0000-4000-8000-000000000000', now()),
                    ('\uD835\uDC9C', 'f0000000-0000-4000-8000-000000000000', now())""");
        }
        var file = file();
        command("backup", file, old);
        for (var target : List.of(h2(), postgres())) {
            restored(file, target);
            assertThat(manifest(file)).contains("\"schema\" : \"011\"");
        }
    }

    @Test
    void a_file_is_for_its_owner_and_is_never_replaced() throws Exception {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)))
                .isEqualTo("rw-------");
        var before = Files.readAllBytes(copy);
        assertThat(command("backup", copy, world).said).contains("replaces nothing");
        assertThat(Files.readAllBytes(copy)).isEqualTo(before);
        assertThat(folder).isDirectoryNotContaining("glob:**.part");
    }

    /// What is restored is backed up again: the two say the same of themselves, sums and all, whatever the engine.
    private static void restored(Path file, Map<String, String> target) throws Exception {
        assertThat(command("restore", file, target)).matches(outcome -> outcome.status == 0, "done");
        var again = file();
        command("backup", again, target);
        assertThat(manifest(again)).isEqualTo(manifest(file));
        countsOn(target);
    }

    /// What an identity column gives next comes after all it gave before.
    private static void countsOn(Map<String, String> target) throws SQLException {
        try (var connection = open(target);
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("""
                    insert into change (id, state, kind, happened, subject, delta, open, anonymous, happened_on)
                    values ('00000000-0000-4000-8000-000000000001', 'NOTED', 'test', 'made',
                            '00000000-0000-4000-8000-000000000001', 0, true, false, current_date)""");
            var next = statement.executeQuery("""
                    select (select noted from change where kind = 'test')
                        > (select coalesce(max(noted), 0) from change where kind <> 'test')""");
            next.next();
            assertThat(next.getBoolean(1)).isTrue();
            connection.rollback();
        }
    }

    private static void everythingIsThere() {
        assertThat(pages.stream().map(BackupIT::read).toList()).isEqualTo(seen);
        var token = People.nobody()
                .header("X-Alongside", "1")
                .body(Map.of("slip", slip))
                .post("/api/slips/token")
                .then()
                .statusCode(200)
                .extract()
                .<String>path("token");
        assertThat(People.nobody()
                        .header("Authorization", "Slip " + token)
                        .get("/api/participants/me/contributions")
                        .<List<String>>path("items.contribution.text"))
                .containsExactly(WORDS);
        assertThat(People.person(dewi).get("/api/participants/me/access-needs").<String>path("words"))
                .isEqualTo("A chair with arms, please.");
        Worlds.project(dewi, "What is said afterwards");
    }

    private static String read(String path) {
        return People.nobody().get(path).then().statusCode(200).extract().asString();
    }

    private static void start(String name, Map<String, String> database) {
        var environment = new HashMap<>(ENVIRONMENT);
        environment.putAll(database);
        server = Server.start(name, environment, folder.resolve("server.log"));
        RestAssured.baseURI = server.at("").toString();
    }

    @AfterEach
    void kill() throws InterruptedException {
        server.kill();
    }

    private static Outcome command(String name, Path file, Map<String, String> database) throws Exception {
        var builder = new ProcessBuilder(
                        "bash", Server.packaged("scripts/backup.sh").toString(), name)
                .redirectErrorStream(true);
        builder.environment().keySet().removeIf(variable -> variable.startsWith("ALONGSIDE_"));
        builder.environment().putAll(database);
        builder.environment().put("FILE", file.toString());
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    private static String manifest(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile())) {
            var entry = archive.getEntry("manifest.json");
            return new String(archive.getInputStream(entry).readAllBytes(), UTF_8).replaceFirst("\"madeAt.*", "");
        }
    }

    private static Path file() {
        return folder.resolve("backup-%d.zip".formatted(NUMBER.incrementAndGet()));
    }

    private static Map<String, String> h2() {
        return Map.of(
                "ALONGSIDE_DATA",
                folder.resolve("data-%d".formatted(NUMBER.incrementAndGet())).toString());
    }

    private static Path h2File(Map<String, String> database) {
        return Path.of(database.getOrDefault("ALONGSIDE_DATA", "")).resolve("alongside.mv.db");
    }

    private static Map<String, String> postgres() throws SQLException {
        var name = "anew_%d".formatted(NUMBER.incrementAndGet());
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        return Map.of(
                "ALONGSIDE_DATABASE", "127.0.0.1:%d/%s".formatted(postgres.getPort(), name),
                "ALONGSIDE_DATABASE_USER", "postgres",
                "ALONGSIDE_DATABASE_PASSWORD", "not-asked-for");
    }

    private static Connection open(Map<String, String> database) throws SQLException {
        var address = database.get("ALONGSIDE_DATABASE");
        return address == null
                ? DriverManager.getConnection(url(database))
                : DriverManager.getConnection("jdbc:postgresql://" + address, "postgres", "not-asked-for");
    }

    private static String url(Map<String, String> h2) {
        return "jdbc:h2:file:%s/alongside;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                .formatted(h2.get("ALONGSIDE_DATA"));
    }
}
