package org.alongside.safety;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.shared.page.Cursor;
import org.alongside.shared.page.Limit;
import org.alongside.shared.problem.NotFound;
import org.alongside.shared.search.Where;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

    Report require(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> new NotFound("report"));
    }

    Map<UUID, List<Report>> ofCases(Collection<UUID> cases) {
        return cases.isEmpty()
                ? Map.of()
                : find("caseId in ?1 order by reportedOn, id", cases).stream()
                        .collect(Collectors.groupingBy(Report::caseId));
    }

    /// Latest day first, one row more than the limit.
    List<Report> of(UUID participant, @Nullable Cursor after, Limit limit) {
        var where = new Where()
                .holds("participantId = :participant", "participant", participant)
                .olderThan(after, "reportedOn");
        return find(where + " order by reportedOn desc, id desc", where.values())
                .page(Page.ofSize(limit.rows() + 1))
                .list();
    }

    List<Report> allOf(UUID participant) {
        return list("participantId = ?1 order by reportedOn, id", participant);
    }
}
