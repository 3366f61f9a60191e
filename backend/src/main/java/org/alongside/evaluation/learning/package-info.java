/// What one project learned and another may use. A learning is written at the end of a round and offered to projects of
/// the same theme, which say whether they applied it, or why it is not for them.
@NullMarked
package org.alongside.evaluation.learning;

import org.jspecify.annotations.NullMarked;
