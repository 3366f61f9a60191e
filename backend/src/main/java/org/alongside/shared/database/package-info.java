/// Whether the database answers, and what is done while it does not: the node says that it is not ready, scheduled work
/// waits, and nobody is kept waiting for a connection that will not come.
@NullMarked
package org.alongside.shared.database;

import org.jspecify.annotations.NullMarked;
