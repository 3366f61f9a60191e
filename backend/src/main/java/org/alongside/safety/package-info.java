/// What happens when somebody says that words do harm. Anybody may report a public text, signed in or not; people who
/// look after the project decide, and an installation's admins where the project has nobody who may. Hiding names a
/// house rule and a reason, its author sees both and can complain, and then somebody else decides.
@NullMarked
package org.alongside.safety;

import org.jspecify.annotations.NullMarked;
