package org.alongside.organisation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;

@ApplicationScoped
@Priority(50)
class DemoOrganisations implements Chapter {

    private static final int LONG_AGO = 400;

    private final OrganisationService organisations;

    DemoOrganisations(OrganisationService organisations) {
        this.organisations = organisations;
    }

    private record Row(
            UUID id, String name, OrganisationKind kind, String summary, boolean championsCoProduction) {}

    @Override
    public void tell(Story story) {
        var day = LONG_AGO;
        for (var row : story.rows("organisations.json", Row.class)) {
            organisations.enter(
                    story.person(1, story.daysAgo(day--)),
                    row.id(),
                    new NewOrganisation(
                            row.name(), row.kind(), row.summary(), null, row.championsCoProduction(), null));
        }
    }
}
