/// Who is affected by a project, whether they were asked, and what they said: so that everyone sees who is missing.
@NullMarked
package org.alongside.voice;

import org.jspecify.annotations.NullMarked;
