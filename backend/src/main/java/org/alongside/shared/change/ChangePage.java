package org.alongside.shared.change;

import java.util.List;

/// The changes after a place in the feed. `next` is the place to go on from, now if there is `more`, else later.
public record ChangePage(List<ChangeItem> items, Position next, boolean more) {}
