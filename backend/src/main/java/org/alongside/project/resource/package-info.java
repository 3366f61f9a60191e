/// What a project needs of time, money, space, skills and energy, what of it organisations and people have pledged, and
/// what is used. A stage begins with needs unmet only where the stewards say how they will cope. A pledge is given
/// freely, taken back in one step and without a reason, and names a person only where they want it.
@NullMarked
package org.alongside.project.resource;

import org.jspecify.annotations.NullMarked;
