/// What an installation refuses to start with, because it would work and not be safe. The demo and the tests may: they
/// talk to themselves on one machine.
@NullMarked
package org.alongside.shared.production;

import org.jspecify.annotations.NullMarked;
