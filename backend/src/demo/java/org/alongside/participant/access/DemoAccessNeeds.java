package org.alongside.participant.access;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Priority(39)
class DemoAccessNeeds implements Chapter {

    private static final int LONG_AGO = 290;

    private final AccessNeedsService needs;

    DemoAccessNeeds(AccessNeedsService needs) {
        this.needs = needs;
    }

    private record Row(@Nullable AccessNeeds accessNeeds) {}

    @Override
    public void tell(Story story) {
        var number = 1;
        for (var row : story.rows("people.json", Row.class)) {
            var person = story.person(number++, story.daysAgo(LONG_AGO));
            if (row.accessNeeds() != null) {
                needs.say(person, row.accessNeeds());
            }
        }
    }
}
