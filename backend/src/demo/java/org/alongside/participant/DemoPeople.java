package org.alongside.participant;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.alongside.shared.installation.CurrentTerms;

@ApplicationScoped
@Priority(40)
class DemoPeople implements Chapter {

    private static final int LONG_AGO = 300;

    private final ParticipantService participants;
    private final CurrentTerms current;

    DemoPeople(ParticipantService participants, CurrentTerms current) {
        this.participants = participants;
        this.current = current;
    }

    private record Row(UUID id, String displayName, List<String> languages) {}

    @Override
    public void tell(Story story) {
        var number = 1;
        for (var row : story.rows("people.json", Row.class)) {
            var person = story.person(number++, story.daysAgo(LONG_AGO));
            participants.introduce(person, row.id(), new Profile(row.displayName(), row.languages()));
            participants.accept(person, new AcceptedTerms(current.terms(), current.privacy()));
        }
    }
}
