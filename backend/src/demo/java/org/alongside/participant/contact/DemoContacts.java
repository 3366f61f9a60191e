package org.alongside.participant.contact;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
@Priority(39)
class DemoContacts implements Chapter {

    private static final int LONG_AGO = 290;

    private final ContactService contacts;

    DemoContacts(ContactService contacts) {
        this.contacts = contacts;
    }

    private record Row(@Nullable Contact contact) {}

    @Override
    public void tell(Story story) {
        var number = 1;
        for (var row : story.rows("people.json", Row.class)) {
            var person = story.person(number++, story.daysAgo(LONG_AGO));
            if (row.contact() != null) {
                contacts.say(person, row.contact());
            }
        }
    }
}
