/// Scheduled work that happens once, however many nodes there are.
@NullMarked
package org.alongside.shared.lease;

import org.jspecify.annotations.NullMarked;
