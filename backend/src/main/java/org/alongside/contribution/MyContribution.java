package org.alongside.contribution;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Something I brought, in which project, and what I may do with it. What I said in a private project stays mine
/// after I have left; what the project is called by then is not for me to know.
public record MyContribution(
        ContributionView contribution, @Nullable String projectTitle, ContributionMine mine) {

    MyContribution in(Locale locale) {
        return new MyContribution(contribution, projectTitle, mine.in(locale));
    }
}
