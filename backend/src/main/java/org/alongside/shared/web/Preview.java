package org.alongside.shared.web;

/// What a page says of itself before any script has run. Plain text throughout; `lang` is the language of title and
/// summary.
public record Preview(String title, String summary, String lang, String state, String withoutScript, String address) {

    /// For a messenger, which cuts off the end.
    String inShort() {
        return state + ". " + summary;
    }
}
