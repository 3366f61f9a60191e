package org.alongside.participant.contact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/// How I like to be contacted, with what is needed for it in my own words ("07700 900123, after six"), and how many
/// times a month I may be asked: 0 is never, absent is no limit.
public record Contact(
        @Nullable ContactWay way,
        @Nullable @Size(max = 500) String words,
        @Nullable @Min(0) @Max(31) Integer timesAMonth) {

    static final Contact NOT_SAID = new Contact(null, null, null);

    public Contact {
        words = words == null || words.isBlank() ? null : words.strip();
    }
}
