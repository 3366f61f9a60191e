package org.alongside.contribution;

import java.util.Locale;
import org.alongside.project.ProjectBrief;

/// Something I brought, in which project, and what I may do with it.
public record MyContribution(ContributionView contribution, String projectTitle, ContributionMine mine) {

    static MyContribution of(Contribution contribution, ProjectBrief project, ContributionMine mine) {
        return new MyContribution(ContributionView.of(contribution), project.title(), mine);
    }

    MyContribution in(Locale locale) {
        return new MyContribution(contribution, projectTitle, mine.in(locale));
    }
}
