/// What members show to a project's organisers about what they need: only what each shared with this project, only to
/// its stewards and facilitators, and every look is written down for the person who was looked at. Leaving ends it.
@NullMarked
package org.alongside.project.sharing;

import org.jspecify.annotations.NullMarked;
