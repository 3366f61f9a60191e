/// Partner bodies: councils, charities, funders and others. An organisation may stand under another, may champion
/// co-production, and takes part in projects as the one that leads or as a partner.
@NullMarked
package org.alongside.organisation;

import org.jspecify.annotations.NullMarked;
