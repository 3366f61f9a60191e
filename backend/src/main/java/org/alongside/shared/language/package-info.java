/// The words of the server itself, in the language of whoever asks. English stands beside each rule in the code; every
/// other language has one bundle, `phrases_xx.properties`, and English in easy words has one too. A rule is found by
/// its
/// name, every other sentence by its own words. A language that no speaker has checked comes with the demo world alone.
@NullMarked
package org.alongside.shared.language;

import org.jspecify.annotations.NullMarked;
