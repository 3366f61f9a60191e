package org.alongside.project.stage;

import static org.alongside.project.Stage.CO_DELIVERY;
import static org.alongside.project.Stage.CO_DESIGN;
import static org.alongside.project.Stage.CO_EVALUATION;
import static org.alongside.project.Stage.CO_PLANNING;
import static org.alongside.project.Stage.FOLLOW_ON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.alongside.project.Stage;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class StepTest {

    @Test
    void a_project_goes_on_by_one_stage_at_a_time() {
        for (var answer : new DeliveryAnswer[] {null, DeliveryAnswer.YES, DeliveryAnswer.NOT_YET}) {
            assertThat(new Step(CO_PLANNING, CO_DESIGN, answer).objection()).isEmpty();
            assertThat(new Step(CO_DESIGN, CO_DELIVERY, answer).objection()).isEmpty();
            assertThat(new Step(CO_DELIVERY, CO_EVALUATION, answer).objection()).isEmpty();
            assertThat(new Step(CO_EVALUATION, FOLLOW_ON, answer).objection()).isEmpty();
            assertThat(new Step(CO_PLANNING, CO_DELIVERY, answer).objection()).contains(Step.ONE_STAGE_AT_A_TIME);
            assertThat(new Step(CO_DESIGN, CO_EVALUATION, answer).objection()).contains(Step.ONE_STAGE_AT_A_TIME);
        }
        assertThat(Step.next(FOLLOW_ON, null)).isEmpty();
    }

    @Test
    void delivery_is_passed_over_where_it_is_declared_that_it_is_not_done_together() {
        assertThat(new Step(CO_DESIGN, CO_EVALUATION, DeliveryAnswer.NO).objection())
                .isEmpty();
        assertThat(new Step(CO_DESIGN, CO_DELIVERY, DeliveryAnswer.NO).objection())
                .contains(Step.ONE_STAGE_AT_A_TIME);
    }

    @Test
    void a_project_goes_back_as_far_as_people_want() {
        for (var from : Stage.values()) {
            Arrays.stream(Stage.values())
                    .filter(to -> to.compareTo(from) < 0)
                    .map(to -> new Step(from, to, null))
                    .forEach(step -> {
                        assertThat(step.objection()).isEmpty();
                        assertThat(step.isForward()).isFalse();
                    });
            assertThat(new Step(from, from, null).objection()).contains(Step.ALREADY_THERE);
        }
    }
}
