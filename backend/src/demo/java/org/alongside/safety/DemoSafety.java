package org.alongside.safety;

import org.alongside.shared.installation.Clause;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.alongside.shared.page.Limit;
import org.alongside.shared.security.Actor;

/// Reports that wait, of words and of a project; words that are hidden with and without a complaint, by a slip as well,
/// and words that are public again; and a project that an admin has hidden.
@ApplicationScoped
@Priority(5)
class DemoSafety implements Chapter {

    private static final UUID PROJECT = UUID.fromString("0199a0de-0000-7000-8000-000000000201");

    private static final int AMINA = 1;
    private static final int BEN = 2;
    private static final int CARYS = 3;
    private static final int DEWI = 4;
    private static final int SHORT_OF_WORDS = 14;
    private static final int LOOKS_AFTER_THE_INSTALLATION = 60;

    private static final UUID MARKET = UUID.fromString("0199a0de-0000-7000-8000-000000000206");
    private static final UUID BINS = UUID.fromString("0199a0de-0000-7000-8000-00000000020e");

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
                new NewDecision(Outcome.RESTORED, null, "It is praise. We were too careful."));

        moderation.hide(
                story.person(BEN, story.daysAgo(6)),
                contribution(227).id(),
                new NewHiding(Clause.ON_TOPIC, "We had agreed to talk about the colours first, and the walls later."));

        moderation.hide(
                story.person(CARYS, story.daysAgo(4)),
                contribution(407).id(),
                new NewHiding(Clause.PRIVACY, "It says where a child lives and when his mother is out."));

        aboutProjects(story);
    }

    private void aboutProjects(Story story) {
        var waiting = UUID.fromString("0199a0de-0000-4000-8000-000007000002");
        reports.report(
                Optional.empty(),
                waiting,
                story.daysAgo(1),
                new NewReport(
                        new About(SubjectKind.PROJECT, MARKET),
                        Concern.SPAM,
                        "One of the stalls in it sells for money all year round.",
                        false));
        var hidden = UUID.fromString("0199a0de-0000-4000-8000-000007000003");
        reports.report(
                Optional.empty(),
                hidden,
                story.daysAgo(11),
                new NewReport(
                        new About(SubjectKind.PROJECT, BINS),
                        Concern.PRIVATE_DETAILS,
                        "Everybody in our street knows who lives there.",
                        false));
        moderation.decide(
                new Actor.Person(
                        story.person(LOOKS_AFTER_THE_INSTALLATION, story.daysAgo(10)).account(), story.daysAgo(10), true),
                hidden,
                new NewDecision(
                        Outcome.HIDDEN,
                        Clause.PRIVACY,
                        "The text says where somebody lives and asks people to knock. Please write about the bins and not"
                                + " about a neighbour."));
    }

    private static About contribution(int number) {
        return new About(
                SubjectKind.CONTRIBUTION,
                UUID.fromString("0199a0de-0000-4000-8000-%012d".formatted(3_000_000 + number)));
    }
}
