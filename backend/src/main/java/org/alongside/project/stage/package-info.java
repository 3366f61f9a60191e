/// From stage to stage. A project goes on only when what the stage is for has been done together, as every
/// [org.alongside.project.StageCriterion] says. Whether it is delivered together is declared before. Each stage that
/// ended stays readable: from when to when, who took part, and what was decided.
@NullMarked
package org.alongside.project.stage;

import org.jspecify.annotations.NullMarked;
