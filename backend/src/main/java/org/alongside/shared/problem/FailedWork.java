package org.alongside.shared.problem;

import io.quarkus.scheduler.FailedExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.ObservesAsync;
import org.alongside.shared.database.DatabaseWatch;
import org.jboss.logging.Logger;

/// Scheduled work that failed is written down as a request's failure is: without the words of foreign exceptions, which
/// quote what people wrote. The framework's own message has them, and is switched off.
@ApplicationScoped
class FailedWork {

    private static final Logger LOG = Logger.getLogger(FailedWork.class);

    private final DatabaseWatch database;

    FailedWork(DatabaseWatch database) {
        this.database = database;
    }

    void note(@ObservesAsync FailedExecution failed) {
        var thrown = failed.getException();
        var work = failed.getExecution().getTrigger().getMethodDescription();
        switch (Trouble.of(thrown)) {
            case DATABASE_FULL -> database.wasFull(Trouble.states(thrown));
            case DATABASE_TAKEN -> database.wasTaken();
            case DATABASE_AWAY, COLLISION, OVERTAKEN ->
                LOG.warnf("%s will be tried again: %s", work, Trouble.states(thrown));
            case REFUSED, UNFIT, MISTAKE -> LOG.errorf("%s failed: %s", work, Trouble.outline(thrown));
        }
    }
}
