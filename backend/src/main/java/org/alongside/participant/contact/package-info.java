/// How a person likes to be contacted and how often they may be asked: for whoever would ask them, and shown to nobody
/// else. What is written there, such as a number, is sealed.
@NullMarked
package org.alongside.participant.contact;

import org.jspecify.annotations.NullMarked;
