package org.alongside.project.interest;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.jspecify.annotations.Nullable;

/// What people and organisations declared to have to gain or to lose.
@ApplicationScoped
@Priority(14)
class DemoInterests implements Chapter {

    private final InterestService interests;
    private final OrganisationInterestService ofOrganisations;

    DemoInterests(InterestService interests, OrganisationInterestService ofOrganisations) {
        this.interests = interests;
        this.ofOrganisations = ofOrganisations;
    }

    private record Row(
            UUID id,
            int steward,
            @Nullable List<OfPerson> interests,
            @Nullable List<OfOrganisation> organisationInterests) {}

    private record OfPerson(int person, int daysAgo, @Nullable String words) {}

    private record OfOrganisation(
            UUID organisationId, int daysAgo, @Nullable String words) {}

    @Override
    public void tell(Story story) {
        for (var row : story.rows("projects.json", Row.class)) {
            for (var one : row.interests() == null ? List.<OfPerson>of() : row.interests()) {
                interests.declare(
                        story.person(one.person(), story.daysAgo(one.daysAgo())),
                        row.id(),
                        new Declaration(one.words()));
            }
            for (var one :
                    row.organisationInterests() == null
                            ? List.<OfOrganisation>of()
                            : row.organisationInterests()) {
                ofOrganisations.declare(
                        story.person(row.steward(), story.daysAgo(one.daysAgo())),
                        row.id(),
                        one.organisationId(),
                        new Declaration(one.words()));
            }
        }
    }
}
