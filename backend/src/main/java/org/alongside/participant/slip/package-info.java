/// Taking part without an account. Somebody who says something on paper, by phone or in person gets a slip: six words
/// that are theirs alone. With them they find, correct and take back what they said, and can make it part of an account
/// later. Only a keyed hash of the words is kept; it is an account like any other sign-in, of an issuer of its own.
@NullMarked
package org.alongside.participant.slip;

import org.jspecify.annotations.NullMarked;
