package org.alongside.shared.change;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.alongside.shared.page.Limit;

/// What happened in public, in the order in which it is told.
@ApplicationScoped
@Transactional
class ChangeFeed {

    private final EntryRepository entries;

    ChangeFeed(EntryRepository entries) {
        this.entries = entries;
    }

    ChangePage after(Position place, Limit limit) {
        var rows = entries.after(place.number(), limit.rows() + 1);
        var items = rows.stream().limit(limit.rows()).map(Entry::item).toList();
        return new ChangePage(items, new Position(place.number() + items.size()), rows.size() > items.size());
    }
}
