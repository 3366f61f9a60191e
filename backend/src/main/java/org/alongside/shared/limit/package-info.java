/// How much one caller, and one address, may ask for in a while. Counted in memory and forgotten with the window.
@NullMarked
package org.alongside.shared.limit;

import org.jspecify.annotations.NullMarked;
