/// From stage to stage. A project goes on only when what the stage is for has been done together: every
/// [org.alongside.project.StageCriterion] is met, and whether it is delivered together is declared before delivery.
/// Each
/// stage that ended stays readable: from when to when, who took part, and what was decided.
@NullMarked
package org.alongside.project.stage;

import org.jspecify.annotations.NullMarked;
