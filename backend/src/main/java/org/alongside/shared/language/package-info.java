/// The words of the server itself, in the language of whoever asks. English stands beside each rule in the code; every
/// other language has one bundle, `phrases_xx.properties`, and what it lacks is said in English.
@NullMarked
package org.alongside.shared.language;

import org.jspecify.annotations.NullMarked;
