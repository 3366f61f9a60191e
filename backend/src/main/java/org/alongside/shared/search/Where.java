package org.alongside.shared.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alongside.shared.page.Cursor;
import org.jspecify.annotations.Nullable;

/// The conditions of a list: those that were asked for, with their values beside them and never inside the text.
public final class Where {

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    public Where is(String column, @Nullable Object value) {
        return holds(column + " = :" + column, column, value);
    }

    /// A condition on one value; left out when the value is.
    public Where holds(String condition, String name, @Nullable Object value) {
        return value == null ? this : and(condition).with(name, value);
    }

    /// Every word of the search, at the beginning of a word of the column `words`.
    public Where words(@Nullable String q) {
        var sought = q == null ? List.<String>of() : Words.sought(q);
        for (var i = 0; i < sought.size(); i++) {
            holds("words like :word" + i, "word" + i, "% " + sought.get(i) + "%");
        }
        return this;
    }

    /// The rows behind a place in a list that runs from late to early days. The first half of the condition says where
    /// in
    /// the index they begin; without it every row before them is read too.
    public Where olderThan(@Nullable Cursor after, String day) {
        return after == null
                ? this
                : and("%1$s <= :day and (%1$s < :day or id < :after)".formatted(day))
                        .with("day", after.day())
                        .with("after", after.id());
    }

    public Where and(String condition) {
        conditions.add(condition);
        return this;
    }

    public Where with(String name, Object value) {
        values.put(name, value);
        return this;
    }

    public Map<String, Object> values() {
        return values;
    }

    /// As text for a query.
    @Override
    public String toString() {
        return conditions.isEmpty() ? "1 = 1" : String.join(" and ", conditions);
    }
}
