package org.alongside.safety;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.participant.HeldThing;
import org.alongside.participant.MyWords;
import org.alongside.participant.PersonalData;
import org.alongside.shared.privacy.Held;
import org.alongside.shared.security.Actor;

/// What a person reported, complained about, and decided. Before their words, which end the cases about them.
@ApplicationScoped
@Priority(40)
class SafetyData implements PersonalData {

    private final ReportRepository reports;
    private final CaseRepository cases;

    SafetyData(ReportRepository reports, CaseRepository cases) {
        this.reports = reports;
        this.cases = cases;
    }

    @Override
    public List<HeldThing> of(UUID participant) {
        var reported = reports.allOf(participant).stream()
                .map(one -> new HeldThing(
                        "report",
                        one.id(),
                        null,
                        one.reportedOn(),
                        List.of(Held.of(Report.class, "words", one.words()))));
        var complained = cases.complaintsOf(participant).stream()
                .map(one -> thing("complaint", one, Held.of(SafetyCase.class, "complaint", one.complaint())));
        var decided = cases.decidedBy(participant).stream()
                .map(one -> thing("decision", one, Held.of(SafetyCase.class, "reason", one.reason())));
        return Stream.of(reported, complained, decided)
                .flatMap(things -> things)
                .toList();
    }

    private static HeldThing thing(String kind, SafetyCase one, Held held) {
        return new HeldThing(kind, one.id(), one.projectId(), one.openedOn(), List.of(held));
    }

    /// Reports stay without the person, for the sake of others. A complaint that nobody has decided ends with whoever
    /// made it. What they decided stands: its reason is owed to others, and does not say whose it is.
    @Override
    public void erase(Actor.Individual actor, UUID participant, MyWords words) {
        reports.allOf(participant).forEach(report -> report.losePerson(words));
        for (var complaint : cases.complaintsOf(participant)) {
            if (complaint.isOpen()) {
                complaint.takeBack(actor.at());
            }
            complaint.loseComplaint();
        }
        cases.forgetDecider(participant);
    }

    /// Who complained with a slip goes on under their account; a report without a sign-in was nobody's.
    @Override
    public int claim(UUID from, UUID to) {
        cases.repointComplaints(from, to);
        return 0;
    }
}
