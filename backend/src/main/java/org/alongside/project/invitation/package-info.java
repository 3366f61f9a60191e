/// Invitations to a project. A steward's browser draws the secret and shows it as a link, a code to scan and a sheet to
/// print; here only its hash is kept, so that nobody can read an invitation out of the database, a log or an answer.
/// Whoever has one sees what they are invited to, signed in or not, and comes in with it.
@NullMarked
package org.alongside.project.invitation;

import org.jspecify.annotations.NullMarked;
