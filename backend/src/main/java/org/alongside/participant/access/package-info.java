/// What a person needs to take part on equal terms, said as adjustments and never as a diagnosis (rule 23). Sealed in
/// the database, shown to the person alone; a feature above shows it to those with whom the person shared it.
@NullMarked
package org.alongside.participant.access;

import org.jspecify.annotations.NullMarked;
