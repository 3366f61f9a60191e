/// What people and organisations have to gain or to lose in a project, said by themselves: "nothing to declare" counts.
/// People say it to those who take part with them, organisations to everyone.
@NullMarked
package org.alongside.project.interest;

import org.jspecify.annotations.NullMarked;
