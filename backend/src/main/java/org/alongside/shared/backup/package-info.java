/// Everything that an installation holds, copied into one file and back again, from either engine to either. It is a
/// program of its own in the package, beside the server and never inside it. It knows no table by name but the list of
/// migrations: what there is, it asks the database.
@NullMarked
package org.alongside.shared.backup;

import org.jspecify.annotations.NullMarked;
