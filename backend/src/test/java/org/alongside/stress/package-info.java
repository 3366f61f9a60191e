/// Hostile requests, generated from the contract and a seed, and what must hold for every answer to them. A share of
/// them is part of the suite; `make stress` sends the whole lot (docs/stress.md).
@NullMarked
package org.alongside.stress;

import org.jspecify.annotations.NullMarked;
