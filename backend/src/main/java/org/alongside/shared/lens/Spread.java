package org.alongside.shared.lens;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.alongside.shared.problem.Reason;
import org.jspecify.annotations.Nullable;

/// How the answers to one question are spread over its options, in three lenses of equal prominence.
///
/// Nothing is shown of a question that fewer than five people answered. The two lenses of expertise appear together,
/// and only when each kind of expertise among those who answered it is empty or has at least five people. Counts are
/// rounded to the nearest five. Rounded numbers can fit together so closely that only one set of true numbers is left:
/// 5, 5, 5 and 5 of twelve people can only be four times three. So before anything is shown, another set of answers is
/// looked for, for every number from one to four, that would look the same and has another number there. It is looked
/// for with the eyes of somebody who knows exactly how many people of each kind took part, and does not know how many
/// of them passed the question over. Where there is none, the question is hidden like one that too few have answered;
/// so that to be hidden tells nothing either.
///
/// `hidden` says what is not shown, and what would let it be shown.
public record Spread(
        @Nullable List<Count> options, @Nullable String hidden) {

    static final Reason NOTHING = new Reason("spread-needs-enough-people", """
            How people answered this is shown once at least five have answered it, and in numbers from which nobody's \
            answer can be worked out.""");

    static final Reason NO_LENSES = new Reason("spread-lenses-need-enough-people", """
            Those who use the service and those who work in it are shown side by side once each kind of answer has \
            come from at least five people, or from nobody, and in numbers from which nobody's answer can be worked \
            out.""");

    /// `options` says who chose each of them, `silent` who took part and said nothing to this question.
    public static Spread of(List<Heads> options, Heads silent) {
        return of(new Table(options, silent));
    }

    /// As it was shown when it was counted.
    public static Spread shown(List<Count> options) {
        if (options.isEmpty()) {
            return new Spread(null, NOTHING.message());
        }
        return new Spread(options, options.getFirst().hasLenses() ? null : NO_LENSES.message());
    }

    static Spread of(Table answers) {
        for (var lenses : List.of(true, false)) {
            if (isEnough(answers, lenses) && nothingCanBeWorkedOut(answers, lenses)) {
                return shown(counts(answers, lenses));
            }
        }
        return shown(List.of());
    }

    private static boolean isEnough(Table answers, boolean lenses) {
        var people = answers.answered();
        return people.total() >= Lenses.ENOUGH && (!lenses || people.hideEachOther());
    }

    private static boolean nothingCanBeWorkedOut(Table answers, boolean lenses) {
        var truth = answers.tellingNumbers();
        var looks = counts(answers, lenses);
        var telling = new BitSet();
        IntStream.range(0, truth.length)
                .filter(at -> truth[at] > 0 && truth[at] < Lenses.ENOUGH)
                .forEach(telling::set);
        return telling.isEmpty()
                || answers.anyOther(other -> {
                    if (isEnough(other, lenses) && counts(other, lenses).equals(looks)) {
                        var instead = other.tellingNumbers();
                        IntStream.range(0, truth.length)
                                .filter(at -> instead[at] != truth[at])
                                .forEach(telling::clear);
                    }
                    return telling.isEmpty();
                });
    }

    private static List<Count> counts(Table answers, boolean lenses) {
        return IntStream.range(0, answers.options())
                .mapToObj(option -> new Count(
                        Lenses.rounded(answers.everyone(option)),
                        lenses ? Lenses.rounded(answers.lived(option)) : null,
                        lenses ? Lenses.rounded(answers.professional(option)) : null))
                .toList();
    }

    public Spread in(Locale locale) {
        if (hidden == null) {
            return this;
        }
        var rule = options == null ? NOTHING : NO_LENSES;
        return new Spread(options, rule.in(locale).message());
    }
}
