package org.alongside.shared.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Everything the server says to people, in every way it says it. English is read from the code, beside its rules.
@DisplayNameGeneration(ReplaceUnderscores.class)
class PhrasesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Path WELSH = Path.of("src/demo/resources/phrases_cy.properties");
    private static final Path EASY = RESOURCES.resolve("phrases_en_GB_simple.properties");

    private static final String TEXT = "(\"\"\".*?\"\"\"|\"[^\"\n]*\")";
    private static final Pattern RULE = Pattern.compile("new Reason\\(\\s*\"([a-z-]+)\",\\s*" + TEXT, Pattern.DOTALL);
    private static final Pattern NOT_THERE = Pattern.compile("(?:new NotFound\\(|::projectId, )\"(\\w+)\"\\)");
    private static final Pattern CLAUSE = Pattern.compile("^ {4}([A-Z_]+)\\(\"([^\"]+)\"\\)[,;]", Pattern.MULTILINE);
    private static final Pattern TITLE = Pattern.compile(TEXT + ",\\s*\\d{3},");
    private static final Pattern DETAIL = Pattern.compile("\"[^\"]*\",\\s*\\d{3},\\s*" + TEXT);
    private static final Pattern VIOLATION =
            Pattern.compile("(?:Violation\\.(?:at|of)|wrong)\\([^;]*?\"([A-Z][^\"]* [^\"]*)\"");
    private static final Pattern UNREADABLE = Pattern.compile("String NOT_WHAT_BELONGS_HERE = " + TEXT);
    private static final Pattern PROMISE = Pattern.compile("(?:purpose|seenBy|keptFor)\\s*=\\s*" + TEXT);

    private static final Pattern HARD = Pattern.compile("steward|facilitator|organisation|expertise|lens|access needs");
    private static final int EASY_ALREADY = 8;
    private static final int LONGEST = 15;

    private static final Map<String, String> said = new TreeMap<>();

    @BeforeAll
    static void read_the_code() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java/org/alongside"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                read(Files.readString(file), file.endsWith("Clause.java"));
            }
        }
        properties(RESOURCES.resolve("ValidationMessages.properties"))
                .values()
                .forEach(text -> sentence(text.toString().replaceAll("\\{\\w+}", "1")));
        properties(RESOURCES.resolve("phrases.properties")).forEach((key, text) -> said.put("" + key, "" + text));
    }

    private static void read(String code, boolean clauses) {
        each(RULE, code, (key, text) -> said.put(key, plain(text)));
        NOT_THERE
                .matcher(code)
                .results()
                .forEach(found -> said.put("no-" + found.group(1), "There is no such " + found.group(1) + "."));
        if (clauses) {
            each(
                    CLAUSE,
                    code,
                    (clause, text) -> said.put(
                            "hidden-for-" + clause.toLowerCase(Locale.ROOT).replace('_', '-'),
                            "These words are hidden because of a house rule: " + text));
        }
        for (var pattern : Set.of(TITLE, DETAIL, VIOLATION, UNREADABLE, PROMISE)) {
            pattern.matcher(code).results().forEach(found -> sentence(plain(found.group(1))));
        }
    }

    private static void each(Pattern pattern, String code, BiConsumer<String, String> use) {
        for (MatchResult found : pattern.matcher(code).results().toList()) {
            use.accept(found.group(1), found.group(2));
        }
    }

    /// Lists that only programs get are said as they are.
    private static void sentence(String english) {
        if (!english.contains("%s")) {
            said.put(Phrases.key(english), english);
        }
    }

    private static String plain(String literal) {
        return literal.replaceAll("^\"+|\"+$", "").replaceAll("\\\\\n\\s*|^\\s+", "");
    }

    private static Map<Object, Object> properties(Path file) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new TreeMap<>(properties);
    }

    @Test
    void the_code_is_read() {
        assertThat(said)
                .hasSizeGreaterThan(150)
                .containsEntry("Not-found", "Not found")
                .containsEntry("no-project", "There is no such project.")
                .containsKeys("last-steward", "spread-needs-enough-people", "hidden-for-respect", "until-erased");
    }

    @Test
    void everything_is_said_in_welsh() throws IOException {
        assertThat(missing(WELSH, english -> true)).isEmpty();
        assertThat(unused(WELSH)).isEmpty();
    }

    @Test
    void what_is_long_or_hard_is_said_in_easy_words() throws IOException {
        assertThat(missing(EASY, english -> !isEasyAlready(english))).isEmpty();
        assertThat(unused(EASY)).isEmpty();
    }

    private static Set<String> missing(Path file, Predicate<String> needed) throws IOException {
        var lines = new TreeSet<String>();
        var there = properties(file);
        said.forEach((key, english) -> {
            if (needed.test(english) && !there.containsKey(key)) {
                lines.add(key + " = " + english);
            }
        });
        return lines;
    }

    private static Set<Object> unused(Path file) throws IOException {
        var keys = new TreeSet<>(properties(file).keySet());
        keys.removeAll(said.keySet());
        return keys;
    }

    private static boolean isEasyAlready(String english) {
        return words(english) <= EASY_ALREADY
                && !english.matches("(?s).*[.;] .*")
                && !HARD.matcher(english).find();
    }

    private static long words(String sentence) {
        return Arrays.stream(sentence.split("[\\s–]+"))
                .filter(word -> !word.isEmpty())
                .count();
    }

    @Test
    void easy_words_come_in_short_sentences() throws IOException {
        assertThat(properties(EASY).values())
                .flatExtracting(text -> Arrays.asList(text.toString().split("(?<=[.?!:]) ")))
                .allSatisfy(sentence -> assertThat(words(sentence)).as(sentence).isLessThanOrEqualTo(LONGEST));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en-GB        | At most 200 fit here.",
                "cy           | Mae lle i 200 ar y mwyaf yma.",
                "tlh          | At most 200 fit here."
            })
    void a_sentence_keeps_its_numbers(String tag, String expected) {
        assertThat(Phrases.translate(Locale.forLanguageTag(tag), "At most 200 fit here."))
                .isEqualTo(expected);
    }
}
