/// The page that the browser app lives in, and the words it carries for those who come without JavaScript.
@NullMarked
package org.alongside.shared.web;

import org.jspecify.annotations.NullMarked;
