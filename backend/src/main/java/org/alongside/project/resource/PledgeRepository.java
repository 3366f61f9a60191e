package org.alongside.project.resource;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PledgeRepository implements PanacheRepositoryBase<Pledge, UUID> {

    private static final String IN_PROJECT = "lineId in (select l.id from ResourceLine l where l.projectId = ?1)";

    /// Of organisations and of members: who leaves just as they pledge is not shown.
    List<Pledge> ofProject(UUID project) {
        return list(IN_PROJECT + """
                 and (participantId is null or participantId in
                (select m.participantId from Membership m where m.projectId = ?1 and m.live = true))""", project);
    }

    List<Pledge> ofPerson(UUID project, UUID participant) {
        return list(IN_PROJECT + " and participantId = ?2", project, participant);
    }

    List<Pledge> allOf(UUID participant) {
        return list("participantId", participant);
    }

    Optional<Pledge> byPerson(UUID line, UUID participant) {
        return find("lineId = ?1 and participantId = ?2", line, participant).singleResultOptional();
    }

    Optional<Pledge> byOrganisation(UUID line, UUID organisation) {
        return find("lineId = ?1 and organisationId = ?2", line, organisation).singleResultOptional();
    }

    long countOf(UUID line) {
        return count("lineId", line);
    }

    void deleteOf(UUID line) {
        delete("lineId", line);
    }
}
