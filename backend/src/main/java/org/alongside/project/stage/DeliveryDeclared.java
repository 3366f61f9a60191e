package org.alongside.project.stage;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.alongside.project.Stage;
import org.alongside.project.StageCriterion;
import org.alongside.shared.problem.Reason;

/// Design cannot end until co-delivery is declared, whatever the declaration says (rule 9).
@ApplicationScoped
class DeliveryDeclared implements StageCriterion {

    static final Reason DELIVERY_DECLARED =
            new Reason("delivery-declared", "You need to say whether you will deliver this together.");

    private final CoDeliveryRepository declared;

    DeliveryDeclared(CoDeliveryRepository declared) {
        this.declared = declared;
    }

    @Override
    public boolean guards(Stage stage) {
        return stage == Stage.CO_DESIGN;
    }

    @Override
    public Reason asked() {
        return DELIVERY_DECLARED;
    }

    @Override
    public boolean isMet(UUID project) {
        return declared.latest(project).isPresent();
    }
}
