package org.alongside.participant.contact;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.util.UUID;
import org.alongside.shared.cipher.Sealed;
import org.alongside.shared.privacy.Personal;
import org.jspecify.annotations.Nullable;

/// What a person said about being contacted, its words sealed.
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class ContactWish {

    @Id
    private UUID id;

    @Personal(purpose = "to know whose wish it is", seenBy = "the person", keptFor = "until erased")
    private UUID participantId;

    @Enumerated(EnumType.STRING)
    @Personal(purpose = "to contact people as they like it", seenBy = "the person", keptFor = "until changed or erased")
    private @Nullable ContactWay way;

    @Embedded
    @Personal(purpose = "to contact people as they like it", seenBy = "the person", keptFor = "until changed or erased")
    private @Nullable Sealed words;

    @Personal(
            purpose = "to ask people no more often than they like",
            seenBy = "the person",
            keptFor = "until changed or erased")
    @Column(name = "times_a_month")
    private @Nullable Integer timesAMonth;

    protected ContactWish() {} // for Hibernate

    void become(Contact said, @Nullable Sealed sealed) {
        way = said.way();
        words = sealed;
        timesAMonth = said.timesAMonth();
    }

    Contact opened(@Nullable String open) {
        return new Contact(way, open, timesAMonth);
    }

    UUID id() {
        return id;
    }

    @Nullable
    Sealed words() {
        return words;
    }
}
