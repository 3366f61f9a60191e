package org.alongside.project.resource;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.alongside.project.Stage;
import org.alongside.shared.Ids;

@ApplicationScoped
class CopingRepository implements PanacheRepositoryBase<Coping, UUID> {

    /// Latest stage first.
    List<Coping> of(UUID project) {
        return stream("projectId", project)
                .sorted(Comparator.comparing(Coping::stage).reversed())
                .toList();
    }

    /// Said again in the same stage, the new words count.
    void write(UUID project, Stage stage, String words, LocalDate day) {
        var added = getEntityManager()
                .createNativeQuery("""
                        insert into coping (id, project_id, stage, words, written_on)
                        values (?1, ?2, ?3, ?4, ?5) on conflict do nothing""")
                .setParameter(1, Ids.secret())
                .setParameter(2, project)
                .setParameter(3, stage.name())
                .setParameter(4, words)
                .setParameter(5, day)
                .executeUpdate();
        if (added == 0) {
            update("words = ?1, writtenOn = ?2 where projectId = ?3 and stage = ?4", words, day, project, stage);
        }
    }

    /// In the stage in which the project is now.
    boolean isWritten(UUID project) {
        return count("projectId = ?1 and stage = (select p.stage from Project p where p.id = ?1)", project) > 0;
    }
}
