package org.alongside.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.project.membership.Expertise;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RoundCountTest {

    private static final UUID SCALE = UUID.randomUUID();
    private static final UUID WORDS = UUID.randomUUID();

    private static final List<QuestionView> QUESTIONS = List.of(
            new QuestionView(SCALE, QuestionKind.FELT_HEARD, null, null, null, List.of(), 5),
            new QuestionView(WORDS, QuestionKind.WORDS, null, null, "What else?", List.of(), 0));

    private static List<Sheet> sheets(int number, @Nullable Expertise expertise, int option) {
        var sheets = new ArrayList<Sheet>();
        for (var one = 0; one < number; one++) {
            sheets.add(new Sheet(
                    expertise,
                    List.of(
                            new GivenAnswer(SCALE, option, null),
                            new GivenAnswer(WORDS, null, "Said by " + expertise))));
        }
        return sheets;
    }

    @Test
    void both_counts_in_both_lenses_and_words_come_with_their_lenses() {
        var all = sheets(6, Expertise.BOTH, 4);
        all.addAll(sheets(6, Expertise.LIVED, 1));
        var counted = RoundCount.of(QUESTIONS, all.stream());
        assertThat(counted.people().lived()).isEqualTo(10);
        assertThat(counted.people().professional()).isEqualTo(5);
        assertThat(counted.comments())
                .hasSize(12)
                .contains(
                        new RoundCount.Said(WORDS, "Said by BOTH", true, true),
                        new RoundCount.Said(WORDS, "Said by LIVED", true, false));
    }

    @Test
    void words_have_no_lens_where_the_lenses_are_hidden_and_are_gone_where_too_few_answered() {
        var all = sheets(6, Expertise.LIVED, 1);
        all.addAll(sheets(1, Expertise.PROFESSIONAL, 5));
        assertThat(RoundCount.of(QUESTIONS, all.stream()).comments())
                .contains(new RoundCount.Said(WORDS, "Said by PROFESSIONAL", null, null));
        assertThat(RoundCount.of(QUESTIONS, sheets(4, null, 3).stream()).comments())
                .isEmpty();
    }
}
