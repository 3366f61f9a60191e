/// What cannot change in a project, why, and who says so. It stands above every question, so that nobody gives ideas
/// for what was decided before; what was fixed only after people had begun to speak says that, for everyone to see.
@NullMarked
package org.alongside.project.fixedpoint;

import org.jspecify.annotations.NullMarked;
