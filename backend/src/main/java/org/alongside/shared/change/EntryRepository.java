package org.alongside.shared.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

    List<Entry> noted() {
        return in("state = ?1 order by noted", Entry.State.NOTED);
    }

    /// Apart, so that neither can stand in the way of the other.
    List<Entry> waiting() {
        var both = new ArrayList<>(in("state = ?1 and anonymous = false order by noted", Entry.State.WAITING));
        both.addAll(in("state = ?1 and anonymous = true order by noted", Entry.State.WAITING));
        return both;
    }

    /// Things of which an edit waits to be told already.
    Set<UUID> waitingEdits() {
        return Set.copyOf(getEntityManager()
                .createQuery("select e.subject from Entry e where e.state = ?1 and e.happened = ?2", UUID.class)
                .setParameter(1, Entry.State.WAITING)
                .setParameter(2, Change.EDITED)
                .getResultList());
    }

    private List<Entry> in(String where, Entry.State state) {
        return find(where, state).page(Page.ofSize(AT_ONCE)).list();
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
