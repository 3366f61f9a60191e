package org.alongside.safety;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.alongside.contribution.Clause;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.alongside.shared.page.Limit;

/// One report that waits, words that are hidden with and without a complaint, and words that are public again.
@ApplicationScoped
@Priority(5)
class DemoSafety implements Chapter {

    private static final UUID PROJECT = UUID.fromString("0199a0de-0000-7000-8000-000000000201");

    private static final int AMINA = 1;
    private static final int BEN = 2;
    private static final int CARYS = 3;
    private static final int DEWI = 4;
    private static final int SHORT_OF_WORDS = 14;

    private final ReportService reports;
    private final ModerationService moderation;
    private final ComplaintService complaints;

    DemoSafety(ReportService reports, ModerationService moderation, ComplaintService complaints) {
        this.reports = reports;
        this.moderation = moderation;
        this.complaints = complaints;
    }

    @Override
    public void tell(Story story) {
        var at = story.daysAgo(3);
        reports.report(
                Optional.of(story.person(AMINA, at)),
                UUID.fromString("0199a0de-0000-4000-8000-000007000001"),
                at,
                new NewReport(
                        contribution(25), Concern.OTHER, "It makes fun of what the children are doing.", false));

        moderation.hide(
                story.person(CARYS, story.daysAgo(5)),
                contribution(11).id(),
                new NewHiding(Clause.RESPECT, "There is a Nigel at one of our tables, and he was not amused."));
        complaints.complain(
                story.person(SHORT_OF_WORDS, story.daysAgo(2)),
                contribution(11).id(),
                new NewComplaint("I know Nigel. It was his idea. Ask him."));

        moderation.hide(
                story.person(DEWI, story.daysAgo(20)),
                contribution(50).id(),
                new NewHiding(Clause.RESPECT, "I read the last part as an invitation to try."));
        complaints.complain(
                story.person(SHORT_OF_WORDS, story.daysAgo(19)),
                contribution(50).id(),
                new NewComplaint("I meant it as praise for the name."));
        var asked = moderation
                .ofProject(story.person(CARYS, story.daysAgo(18)), PROJECT, null, new Limit(100))
                .items()
                .stream()
                .filter(one -> one.ask() == Ask.COMPLAINT && one.about().equals(contribution(50)))
                .findFirst()
                .orElseThrow();
        moderation.decide(
                story.person(CARYS, story.daysAgo(18)),
                asked.id(),
                new NewDecision(Outcome.RESTORED, "It is praise. We were too careful."));

        moderation.hide(
                story.person(BEN, story.daysAgo(6)),
                contribution(227).id(),
                new NewHiding(Clause.ON_TOPIC, "We had agreed to talk about the colours first, and the walls later."));
    }

    private static About contribution(int number) {
        return new About(
                SubjectKind.CONTRIBUTION,
                UUID.fromString("0199a0de-0000-4000-8000-%012d".formatted(3_000_000 + number)));
    }
}
