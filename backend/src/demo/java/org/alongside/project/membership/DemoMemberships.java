package org.alongside.project.membership;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.alongside.shared.security.Actor;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Priority(20)
class DemoMemberships implements Chapter {

    private final MembershipService memberships;
    private final DutyService duties;

    DemoMemberships(MembershipService memberships, DutyService duties) {
        this.memberships = memberships;
        this.duties = duties;
    }

    private record Row(
            UUID id,
            int startedDaysAgo,
            int steward,
            @Nullable Integer secondSteward,
            @Nullable String invitation,
            List<Integer> facilitators,
            List<MemberRow> members) {}

    private record MemberRow(
            int person,
            @Nullable Expertise expertise,
            @Nullable Boolean showExpertise) {}

    @Override
    public void tell(Story story) {
        var number = 1;
        for (var row : story.rows("projects.json", Row.class)) {
            tell(story, row, number++);
        }
    }

    private void tell(Story story, Row row, int number) {
        var start = story.daysAgo(row.startedDaysAgo());
        for (var member : row.members()) {
            memberships.join(
                    story.person(member.person(), start),
                    id(number, member.person()),
                    row.id(),
                    new NewMembership(member.expertise(), true, member.showExpertise(), row.invitation()));
        }
        var steward = story.person(row.steward(), start);
        if (row.secondSteward() != null) {
            give(Duty.STEWARD, row.id(), steward, story.person(row.secondSteward(), start));
        }
        row.facilitators()
                .forEach(one -> give(Duty.FACILITATOR, row.id(), steward, story.person(one, start)));
    }

    private static UUID id(int project, int person) {
        return UUID.fromString("0199a0de-0000-4000-8000-%012d".formatted(20_000 + 100 * project + person));
    }

    private void give(Duty duty, UUID project, Actor.Person steward, Actor.Person member) {
        var membership = memberships.mine(member, project).orElseThrow();
        duties.offer(steward, membership.id(), duty);
        duties.takeOn(member, project, duty);
    }
}
