/// What must not be readable in the database or its backups: sealed with a key that the database does not have.
@NullMarked
package org.alongside.shared.cipher;

import org.jspecify.annotations.NullMarked;
