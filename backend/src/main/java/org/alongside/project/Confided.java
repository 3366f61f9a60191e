package org.alongside.project;

import java.util.UUID;

/// What people may have said in a project. Every feature in which they say something supplies one, so that a private
/// project in which anybody spoke stays private.
public interface Confided {

    /// Also what was taken back since.
    boolean isThereAny(UUID project);
}
