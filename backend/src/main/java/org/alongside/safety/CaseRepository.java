package org.alongside.safety;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.shared.Ids;
import org.alongside.shared.page.Limit;
import org.alongside.shared.problem.NotFound;
import org.alongside.shared.problem.TryAgain;
import org.alongside.shared.search.Where;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CaseRepository implements PanacheRepositoryBase<SafetyCase, UUID> {

    private static final String NOT_MY_OWN = """
            not exists (select 1 from Contribution c where c.id = k.subjectId and c.participantId = :reader)""";

    /// The open case of a text, made under this id if there is none, and held until the end of the transaction. Two
    /// first reports at once make one case.
    SafetyCase openFor(UUID id, About about, @Nullable UUID project, boolean forAdmins, Instant at) {
        open(id, Ask.REPORT, about, project, forAdmins, null, at);
        return find("subjectId = ?1 and ask = ?2 and live = true", about.id(), Ask.REPORT)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .<SafetyCase>singleResultOptional()
                .orElseThrow(TryAgain::new); // it was decided in this moment
    }

    /// Empty when there has been a complaint about this hiding already.
    Optional<SafetyCase> complaint(About about, @Nullable UUID project, boolean forAdmins, UUID hiding, Instant at) {
        var id = Ids.secret();
        open(id, Ask.COMPLAINT, about, project, forAdmins, hiding, at);
        return findByIdOptional(id);
    }

    private void open(
            UUID id,
            Ask ask,
            About about,
            @Nullable UUID project,
            boolean forAdmins,
            @Nullable UUID hiding,
            Instant at) {
        getEntityManager()
                .createNativeQuery("""
                        insert into safety_case (id, ask, about, subject_id, project_id, for_admins, place,
                            safeguarding, opened_at, live, hiding_id)
                        values (:id, :ask, :about, :subject, cast(:project as uuid), :admins, :place,
                            false, :at, true, cast(:hiding as uuid)) on conflict do nothing""")
                .setParameter("id", id)
                .setParameter("ask", ask.name())
                .setParameter("about", about.kind().name())
                .setParameter("subject", about.id())
                .setParameter("project", project == null ? null : project.toString())
                .setParameter("admins", forAdmins)
                .setParameter("place", SafetyCase.OPEN)
                .setParameter("at", at)
                .setParameter("hiding", hiding == null ? null : hiding.toString())
                .executeUpdate();
    }

    /// What a case is about, read before anything is held: whoever changes both holds the text first and then the case.
    About aboutOf(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select new org.alongside.safety.About(k.about, k.subjectId) from SafetyCase k where k.id = ?1",
                        About.class)
                .setParameter(1, id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("case"));
    }

    SafetyCase lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new NotFound("case"));
    }

    /// Open or ended.
    List<SafetyCase> lockAbout(UUID subject) {
        return find("subjectId = ?1 order by id", subject)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /// The last case in which this was hidden.
    Optional<SafetyCase> lastHiding(UUID subject) {
        return last("subjectId = ?1 and outcome = ?2 order by closedAt desc, id", subject, Outcome.HIDDEN);
    }

    Optional<SafetyCase> lastComplaint(UUID subject) {
        return last("subjectId = ?1 and ask = ?2 order by openedAt desc, id", subject, Ask.COMPLAINT);
    }

    private Optional<SafetyCase> last(String query, Object... values) {
        return find(query, values).page(Page.ofSize(1)).stream().findFirst();
    }

    /// All but what is about somebody's own words: of those they are told when there is something to tell.
    List<SafetyCase> ofProject(UUID project, UUID reader, @Nullable QueuePlace after, Limit limit) {
        var where = new Where()
                .and("k.projectId = :project and " + NOT_MY_OWN)
                .with("project", project)
                .with("reader", reader);
        return queue(where, after, limit);
    }

    List<SafetyCase> forAdmins(@Nullable QueuePlace after, Limit limit) {
        return queue(new Where().and("k.forAdmins = true"), after, limit);
    }

    /// One row more than the limit.
    private List<SafetyCase> queue(Where where, @Nullable QueuePlace after, Limit limit) {
        if (after != null) {
            where.and("""
                            (k.place > :place or (k.place = :place
                                and (k.openedAt > :at or (k.openedAt = :at and k.id > :after))))""")
                    .with("place", after.place())
                    .with("at", after.cursor().at())
                    .with("after", after.cursor().id());
        }
        return find("from SafetyCase k where " + where + " order by k.place, k.openedAt, k.id", where.values())
                .page(Page.ofSize(limit.rows() + 1))
                .list();
    }

    Map<UUID, SafetyCase> ofReports(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : find("id in ?1", ids).stream().collect(Collectors.toMap(SafetyCase::id, one -> one));
    }

    List<SafetyCase> openIn(UUID project) {
        return list("projectId = ?1 and live = true", project);
    }

    /// In the table alone, so that nothing else that happens to the case meanwhile is put back.
    void route(UUID id, boolean forAdmins) {
        update("forAdmins = ?1 where id = ?2 and live = true", forAdmins, id);
    }

    List<SafetyCase> complaintsOf(UUID participant) {
        return list("complainedBy = ?1 order by openedAt, id", participant);
    }

    List<SafetyCase> decidedBy(UUID participant) {
        return list("decidedBy = ?1 order by openedAt, id", participant);
    }

    /// With all reports in them.
    void deleteClosedBefore(Instant day) {
        getEntityManager().createQuery("""
                        delete from Report r
                        where r.caseId in (select k.id from SafetyCase k where k.closedAt < ?1)""").setParameter(1, day).executeUpdate();
        delete("closedAt < ?1", day);
    }

    /// In the table alone, like [#route]: an entity would write all of its row, and undo what was decided meanwhile.
    void forgetDecider(UUID participant) {
        flush();
        update("decidedBy = null where decidedBy = ?1", participant);
        update("hiddenBy = null where hiddenBy = ?1", participant);
    }

    void repointComplaints(UUID from, UUID to) {
        flush();
        update("complainedBy = ?2 where complainedBy = ?1", from, to);
    }
}
