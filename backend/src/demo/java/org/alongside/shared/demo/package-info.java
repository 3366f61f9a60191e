/// The demo world: invented people in invented projects, told chapter by chapter through the product's own services.
/// None of it is in an installation's package.
@NullMarked
package org.alongside.shared.demo;

import org.jspecify.annotations.NullMarked;
