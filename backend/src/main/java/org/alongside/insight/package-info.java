/// What projects reach and learn, for funders and committees: reads what other features know, and nothing of anybody.
@NullMarked
package org.alongside.insight;

import org.jspecify.annotations.NullMarked;
