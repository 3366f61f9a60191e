package org.alongside.project.membership;

import java.time.Instant;
import java.util.UUID;
import org.alongside.shared.problem.NotFound;

/// Lets people in who were given a secret.
public interface Admission {

    /// Whoever comes with the same secret waits until the end of the transaction, so that nobody is counted twice.
    void hold(UUID project, String secret);

    /// Counts one person in. The secret must be held.
    ///
    /// @throws NotFound when it opens nothing there, for whatever cause
    void use(UUID project, String secret, Instant at);
}
