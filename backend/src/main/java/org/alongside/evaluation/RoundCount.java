package org.alongside.evaluation;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alongside.project.membership.Expertise;
import org.alongside.shared.lens.Heads;
import org.alongside.shared.lens.Kind;
import org.alongside.shared.lens.Lenses;
import org.alongside.shared.lens.Spread;
import org.jspecify.annotations.Nullable;

/// What may be shown of a round, counted once from all its answers. Who passed a question over is counted nowhere.
record RoundCount(Lenses people, Map<UUID, Spread> spreads, List<Said> comments) {

    /// Words, with the lenses in which they are shown; absent where the lenses are hidden.
    record Said(
            UUID question,
            String words,
            @Nullable Boolean lived,
            @Nullable Boolean professional) {}

    static RoundCount of(List<QuestionView> questions, Stream<Sheet> sheets) {
        var tallies = questions.stream().collect(toMap(QuestionView::id, Tally::new));
        var everyone = new HashMap<Kind, Integer>();
        var words = new ArrayList<Heard>();
        sheets.forEach(sheet -> {
            var kind = Expertise.kind(sheet.expertise());
            everyone.merge(kind, 1, Integer::sum);
            for (var given : sheet.given()) {
                var tally = tallies.get(given.questionId());
                if (tally != null) {
                    tally.add(kind, given);
                    if (given.words() != null) {
                        words.add(new Heard(given.questionId(), given.words(), kind));
                    }
                }
            }
        });
        var people = Lenses.of(Heads.of(everyone));
        var spreads = new HashMap<UUID, Spread>();
        tallies.forEach((question, tally) -> spreads.put(question, tally.spread(everyone)));
        return new RoundCount(
                people,
                spreads,
                people.everyone() == null
                        ? List.of()
                        : words.stream()
                                .map(one -> one.said(people.lived() != null))
                                .toList());
    }

    private record Heard(UUID question, String words, Kind kind) {

        Said said(boolean lenses) {
            return lenses
                    ? new Said(question, words, kind.isLived(), kind.isProfessional())
                    : new Said(question, words, null, null);
        }
    }

    /// Who chose what, of one question.
    private record Tally(List<Map<Kind, Integer>> options) {

        Tally(QuestionView question) {
            this(IntStream.range(0, question.options())
                    .mapToObj(_ -> (Map<Kind, Integer>) new HashMap<Kind, Integer>())
                    .toList());
        }

        void add(Kind kind, GivenAnswer given) {
            if (given.option() != null) {
                options.get(given.option() - 1).merge(kind, 1, Integer::sum);
            }
        }

        Spread spread(Map<Kind, Integer> everyone) {
            var silent = new HashMap<>(everyone);
            options.forEach(chosen -> chosen.forEach((kind, heads) -> silent.merge(kind, -heads, Integer::sum)));
            return Spread.of(options.stream().map(Heads::of).toList(), Heads.of(silent));
        }
    }
}
