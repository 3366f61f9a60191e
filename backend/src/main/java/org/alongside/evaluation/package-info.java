/// People look back together: a steward opens a round that asks how it went, those who are asked answer it once each
/// and
/// blind to one another, and when the round closes the answers are counted in three lenses, shown, and gone. Then those
/// who look after the project say what they found, what they got wrong, and what others may learn from it.
@NullMarked
package org.alongside.evaluation;

import org.jspecify.annotations.NullMarked;
