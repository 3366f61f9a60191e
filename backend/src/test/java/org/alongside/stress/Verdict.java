package org.alongside.stress;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// What must hold for every answer, whatever was asked.
final class Verdict {

    /// Names that only a program has, and so would only come out by mistake.
    private static final Pattern FOREIGN = Pattern.compile(
            "[A-Za-z]Exception\\b"
                    + "|\\b(java|javax|jakarta|kotlin|sun|io\\.(quarkus|vertx|netty|smallrye|agroal)"
                    + "|org\\.(h2|postgresql|hibernate|jboss|alongside|flywaydb|jose4j)|com\\.(fasterxml|github))\\.[a-z]+"
                    + "|\\bat [\\w.$]+\\(\\w+\\.java|SQLSTATE|SQL statement|JdbcSQL|PSQL|syntax error at|violates \\w+ constraint");

    private static final Pattern CANARY = Pattern.compile(World.CANARY);

    private static final Set<String> SHOW_REPORTED = Set.of("listReportsForAdmins", "decideCase");

    private static final Path PAGES = Path.of("../frontend/src/words/en/problem.ftl");

    /// What may be answered at addresses that the contract does not know.
    private static final Set<Integer> ELSEWHERE = Set.of(302, 303, 304, 405, 414, 431);

    private final Contract contract;
    private final Set<Integer> everywhere;
    private final Set<String> slugs;
    private final ObjectMapper json = new ObjectMapper();

    Verdict(Contract contract) {
        this.contract = contract;
        this.everywhere = contract.operations().stream()
                .flatMap(one -> one.statuses().stream())
                .map(Integer::valueOf)
                .collect(toSet());
        try (var lines = Files.lines(PAGES)) {
            slugs = lines.filter(line -> line.matches("problem-[a-z-]+ = .*"))
                    .map(line -> line.substring("problem-".length(), line.indexOf(" =")))
                    .collect(toSet());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// What is wrong with the answer, in words.
    List<String> on(Request request, Answer answer, World world) {
        var wrong = new ArrayList<String>();
        if (answer.status() == 0) {
            if (!request.garbled) {
                wrong.add("no answer");
            }
            return wrong;
        }
        if (answer.status() >= 500) {
            wrong.add("status " + answer.status());
        }
        var silent = Wordless.mayBe(request, answer);
        if (!silent) {
            undocumented(request, answer).ifPresent(wrong::add);
            if (answer.status() >= 400) {
                problem(request, answer).ifPresent(wrong::add);
            } else if (answer.status() < 300) {
                body(request, answer).ifPresent(wrong::add);
            }
            if (answer.header("X-Content-Type-Options").isEmpty() && answer.status() != 101) {
                wrong.add("without the headers of every answer");
            }
        }
        var all = answer.head() + "\n" + answer.body();
        FOREIGN.matcher(all).results().findFirst().ifPresent(name -> wrong.add("foreign name: " + name.group()));
        CANARY.matcher(all)
                .results()
                .filter(one -> !world.maySee(one.group(1), Integer.parseInt(one.group(2)), request.caller))
                .filter(one -> !isReported(request, one.group(1)))
                .findFirst()
                .ifPresent(one -> wrong.add("words of somebody else: " + one.group()));
        return wrong;
    }

    /// Where nobody is left who looks after a private project, the one text of it that somebody reported is shown to
    /// an admin, who then decides (docs/decisions/0014-safety.md).
    private boolean isReported(Request request, String whose) {
        return whose.equals("insiders")
                && request.caller.equals("admin")
                && SHOW_REPORTED.contains(request.operation.id());
    }

    private Optional<Operation> operation(Request request) {
        if (!request.addressed) {
            return Optional.empty();
        }
        var method = request.method.equals("HEAD") ? "GET" : request.method;
        var path = request.target().split("\\?", 2)[0];
        return contract.at(method, path);
    }

    private Optional<String> undocumented(Request request, Answer answer) {
        var status = answer.status();
        var operation = operation(request);
        var known = operation
                .map(one -> one.statuses().contains(Integer.toString(status)))
                .orElse(everywhere.contains(status)
                        || ELSEWHERE.contains(status)
                        || (request.garbled && status == 101));
        return known ? Optional.empty() : Optional.of("undocumented status " + status);
    }

    private Optional<String> problem(Request request, Answer answer) {
        if (isPage(request, answer)) {
            return Optional.empty();
        }
        if (!answer.header("Content-Type").equals("application/problem+json")) {
            return Optional.of("%d that is no problem: %s".formatted(answer.status(), answer.header("Content-Type")));
        }
        if (request.method.equals("HEAD") || answer.header("Content-Encoding").equals("br")) {
            return Optional.empty();
        }
        return parsed(answer)
                .map(problem -> {
                    var violations = contract.violations(contract.problem(), problem);
                    if (!violations.isEmpty()) {
                        return "a problem that is not as the contract has it: " + violations;
                    }
                    if (problem.path("status").asInt() != answer.status()) {
                        return "a problem of another status";
                    }
                    var slug = problem.path("type").asText().replaceFirst("^/problems/", "");
                    return slugs.contains(slug) ? "" : "a problem without a page: " + slug;
                })
                .or(() -> Optional.of("a problem that is no JSON"))
                .filter(words -> !words.isEmpty());
    }

    /// A project that is not there has a page that says so, for people.
    private static boolean isPage(Request request, Answer answer) {
        return answer.status() == 404
                && answer.header("Content-Type").startsWith("text/html")
                && request.target().contains("/projects/");
    }

    private Optional<String> body(Request request, Answer answer) {
        var operation = operation(request);
        if (operation.isEmpty()
                || request.method.equals("HEAD")
                || answer.header("Content-Encoding").equals("br")) {
            return Optional.empty();
        }
        var types = contract.content(operation.get(), answer.status());
        if (types.isEmpty()) {
            return answer.body().isEmpty() ? Optional.empty() : Optional.of("a body where none is documented");
        }
        var type = answer.header("Content-Type").split(";", 2)[0];
        var schema = types.get(type);
        if (schema == null) {
            return Optional.of("undocumented media type: " + answer.header("Content-Type"));
        }
        if (!type.equals("application/json")) {
            return Optional.empty();
        }
        return parsed(answer)
                .map(body -> contract.violations(schema, body))
                .map(violations -> violations.isEmpty() ? "" : "not as the contract has it: " + violations)
                .or(() -> Optional.of("a body that is no JSON"))
                .filter(words -> !words.isEmpty());
    }

    private Optional<JsonNode> parsed(Answer answer) {
        try {
            return Optional.of(json.readTree(answer.body())).filter(tree -> !tree.isMissingNode());
        } catch (JsonProcessingException _) {
            return Optional.empty();
        }
    }
}
