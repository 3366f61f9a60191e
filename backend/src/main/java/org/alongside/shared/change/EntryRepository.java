package org.alongside.shared.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class EntryRepository implements PanacheRepositoryBase<Entry, UUID> {

    private static final int AT_ONCE = 1_000;

    /// Nothing new, and nothing that waited for the end of its day.
    boolean isSettled(LocalDate today) {
        return find("state = ?1 or (state = ?2 and happenedOn < ?3)", Entry.State.NOTED, Entry.State.WAITING, today)
                .page(Page.ofSize(1))
                .list()
                .isEmpty();
    }

    List<Entry> in(Entry.State state) {
        return find("state = ?1 order by noted", state)
                .page(Page.ofSize(AT_ONCE))
                .list();
    }

    List<Entry> after(long number, int rows) {
        return find("number > ?1 order by number", number)
                .page(Page.ofSize(rows))
                .list();
    }

    long highest() {
        return getEntityManager()
                .createQuery("select coalesce(max(number), 0) from Entry", Long.class)
                .getSingleResult();
    }
}
