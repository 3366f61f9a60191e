package org.alongside.shared.language;

import io.vertx.ext.web.LanguageHeader;
import io.vertx.ext.web.RoutingContext;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// Finds the language of a request and says a sentence in it.
public final class Phrases {

    private static final String BUNDLE = "phrases";
    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Phrases() {}

    /// The first language of the caller that we speak; English when there is none.
    public static Locale of(RoutingContext call) {
        for (LanguageHeader wanted : call.acceptableLanguages()) {
            var locale = Locale.of(wanted.tag().toLowerCase(Locale.ROOT));
            if (locale.getLanguage().equals("en")) {
                return Locale.UK;
            }
            if (bundle(locale).getLocale().getLanguage().equals(locale.getLanguage())) {
                return locale;
            }
        }
        return Locale.UK;
    }

    /// The sentence of this key, or the English one where the language has none.
    public static String say(Locale locale, String key, String english) {
        var bundle = bundle(locale);
        return bundle.containsKey(key) ? bundle.getString(key) : english;
    }

    /// A sentence whose English stands in the bundle too, because no rule says it.
    public static String say(Locale locale, String key) {
        return bundle(locale).getString(key);
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, EXACT);
    }
}
