/// What happens next: an action, who does it, by when, and what help it needs. Everyone can see it, also when it is
/// late.
@NullMarked
package org.alongside.project.nextstep;

import org.jspecify.annotations.NullMarked;
