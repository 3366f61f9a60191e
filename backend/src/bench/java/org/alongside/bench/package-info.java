/// What `make bench` measures the product beside in the same server. Built with `-Dbench` alone, into a package of its
/// own; no installation has it.
@NullMarked
package org.alongside.bench;

import org.jspecify.annotations.NullMarked;
