package org.alongside.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.Ids;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.ListIndexBase;

/// What a project wants to change. Its words change by a new version; no version is overwritten, because people may
/// have agreed to it or judged it.
@Entity
class Aim {

    @Id
    private UUID id;

    private int place;
    private int version;
    private boolean retired;

    @ElementCollection
    @CollectionTable(name = "aim_version", joinColumns = @JoinColumn(name = "aim_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    @Fetch(FetchMode.SUBSELECT)
    private List<Wording> wordings = new ArrayList<>();

    protected Aim() {} // for Hibernate

    Aim(int place, AimDraft draft, LocalDate day) {
        this.id = Ids.secret();
        this.place = place;
        reword(draft, day);
    }

    final void reword(AimDraft draft, LocalDate day) {
        if (wordings.isEmpty() || !wordings.getLast().says(draft)) {
            wordings.add(new Wording(draft.change(), draft.forWhom(), draft.howWeWillKnow(), day));
            version = wordings.size();
        }
        retired = false;
    }

    void moveTo(int newPlace) {
        place = newPlace;
    }

    void retire() {
        retired = true;
    }

    UUID id() {
        return id;
    }

    int place() {
        return place;
    }

    boolean isCurrent() {
        return !retired;
    }

    AimDraft draft() {
        var now = wordings.getLast();
        return new AimDraft(id, now.change(), now.forWhom(), now.howWeWillKnow());
    }

    AimView view() {
        return AimView.of(id, version, wordings.getLast());
    }

    AimHistory history() {
        var versions = new ArrayList<AimView>();
        for (var number = wordings.size(); number > 0; number--) {
            versions.add(AimView.of(id, number, wordings.get(number - 1)));
        }
        return new AimHistory(id, isCurrent(), versions);
    }
}
