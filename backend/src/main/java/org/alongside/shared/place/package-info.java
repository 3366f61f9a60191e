/// The places this installation is for: a coded list from its configuration.
@NullMarked
package org.alongside.shared.place;

import org.jspecify.annotations.NullMarked;
