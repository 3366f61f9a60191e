/// Tables that a spreadsheet can open.
@NullMarked
package org.alongside.shared.export;

import org.jspecify.annotations.NullMarked;
