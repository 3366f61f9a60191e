package org.alongside.shared.change;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
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

    /// Projects of which something waits to be told.
    List<UUID> waitingProjects() {
        return getEntityManager()
                .createQuery("""
                        select distinct e.projectId from Entry e
                        where e.state = ?1 and e.projectId is not null and e.happened <> ?2""", UUID.class)
                .setParameter(1, Entry.State.WAITING)
                .setParameter(2, Change.GONE_PRIVATE)
                .getResultList();
    }

    /// Never to be told.
    void silence(Collection<UUID> projects) {
        update(
                "state = ?1 where state = ?2 and projectId in ?3 and happened <> ?4",
                Entry.State.KEPT,
                Entry.State.WAITING,
                projects,
                Change.GONE_PRIVATE);
    }

    /// The end of everything of a project that was told in public and had not ended. The things are told apart by ids
    /// without meaning, so their order says nothing.
    List<Change> endsOfAllTold(UUID project) {
        return getEntityManager()
                .createQuery("""
                        select e.kind, e.subject from Entry e
                        where e.projectId = ?1 and e.number is not null and e.happened not in (?2, ?3)
                        and not exists (
                            select 1 from Entry later
                            where later.projectId = ?1 and later.subject = e.subject and later.number > e.number)
                        order by e.subject""", Object[].class)
                .setParameter(1, project)
                .setParameter(2, Change.WITHDRAWN)
                .setParameter(3, Change.GONE_PRIVATE)
                .getResultStream()
                .map(row -> Change.of((String) row[0], Change.GONE_PRIVATE, (UUID) row[1])
                        .in(project)
                        .inPublic())
                .toList();
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
