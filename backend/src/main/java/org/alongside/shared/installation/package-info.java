/// Who runs this installation, whom to call for help, and what people agree to when they take part. All of it comes
/// from one file of the operator's (see `docs/installation.md`), which is checked when the server starts.
@NullMarked
package org.alongside.shared.installation;

import org.jspecify.annotations.NullMarked;
