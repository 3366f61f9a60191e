package org.alongside.evaluation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.alongside.shared.security.Caller;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.Cache;
import org.jboss.resteasy.reactive.RestResponse;

@Path("/api/evaluations/{evaluationId}")
@Tag(name = "Evaluations")
@Authenticated
@Cache(noStore = true, isPrivate = true)
@RunOnVirtualThread
class AnswerResource {

    private final AnswerService answers;
    private final MyRounds rounds;
    private final Caller caller;

    AnswerResource(AnswerService answers, MyRounds rounds, Caller caller) {
        this.answers = answers;
        this.rounds = rounds;
        this.caller = caller;
    }

    @GET
    @Path("mine")
    @Operation(
            operationId = "readMyPartInEvaluation",
            summary = "Read what you answered in a round and what you may do with it, with reasons")
    public EvaluationMine mine(UUID evaluationId) {
        return rounds.mine(caller.actor(), evaluationId).in(caller.language());
    }

    @PUT
    @Path("my-answer")
    @Operation(
            operationId = "answerEvaluation",
            summary = "Answer a round, as far as you like; it takes the place of what you answered before")
    public RestResponse<MyAnswer> give(UUID evaluationId, @Valid @NotNull NewAnswer request) {
        return answers.give(caller.individual(), evaluationId, request).answer();
    }

    @DELETE
    @Path("my-answer")
    @Operation(operationId = "takeAnswerBack", summary = "Take back what you answered, while the round is open")
    public void takeBack(UUID evaluationId) {
        answers.takeBack(caller.individual(), evaluationId);
    }

    @PUT
    @Path("paper-answers")
    @Operation(
            operationId = "enterPaperAnswer",
            summary = "Write down what somebody without an account answered on paper, as a facilitator or steward")
    public void enter(UUID evaluationId, @Valid @NotNull NewPaperAnswer request) {
        answers.enter(caller.person(), evaluationId, request);
    }
}
