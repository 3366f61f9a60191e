/// What people decided in a project: the question, the options they weighed, what came of it and why, who saw it
/// otherwise, and when it is looked at again. A decision is not rewritten; another one replaces it, and both stay
/// readable. A design is whole when what, where and when are each decided or said to need no decision.
@NullMarked
package org.alongside.decision;

import org.jspecify.annotations.NullMarked;
