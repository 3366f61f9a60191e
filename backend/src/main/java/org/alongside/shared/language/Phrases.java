package org.alongside.shared.language;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Finds the language of a request and says a sentence in it.
public final class Phrases {

    /// English in easy words: `en-GB-simple`, with the subtag that IANA's registry has for simplified language.
    static final Locale EASY = Locale.forLanguageTag("en-GB-simple");

    private static final String BUNDLE = "phrases";
    private static final Control EXACT = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /// By the wish as it was sent; browsers send few different ones.
    private static final Cache<String, Locale> WISHES =
            Caffeine.newBuilder().maximumSize(1_000).build();

    private static final int SHORT = 100;

    private Phrases() {}

    /// The first language of the caller that we speak; English when there is none.
    public static Locale of(RoutingContext call) {
        var wish = call.request().getHeader(HttpHeaders.ACCEPT_LANGUAGE);
        if (wish == null) {
            return Locale.UK;
        }
        return wish.length() > SHORT ? first(wish) : WISHES.get(wish, Phrases::first);
    }

    private static Locale first(String wish) {
        for (var wanted : ranges(wish)) {
            var locale = Locale.forLanguageTag(wanted.getRange());
            if (locale.getLanguage().equals("en")) {
                return locale.getVariant().equals(EASY.getVariant()) ? EASY : Locale.UK;
            }
            if (wanted.getWeight() > 0
                    && !locale.getLanguage().isEmpty()
                    && bundle(locale).getLocale().getLanguage().equals(locale.getLanguage())) {
                return Locale.of(locale.getLanguage());
            }
        }
        return Locale.UK;
    }

    private static List<LanguageRange> ranges(String wish) {
        try {
            return LanguageRange.parse(wish);
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
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

    /// A sentence that has no key beside itself. Its numbers are put in for `{0}`, `{1}` and so on.
    public static String translate(Locale locale, String english) {
        var said = say(locale, key(english), english);
        var numbers = NUMBER.matcher(english).results().map(MatchResult::group).toList();
        for (var place = 0; place < numbers.size(); place++) {
            said = said.replace("{%d}".formatted(place), numbers.get(place));
        }
        return said;
    }

    /// The words of a sentence, as a properties file can have them on its left side.
    static String key(String english) {
        return english.replaceAll("[^\\p{L}]+", "-");
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, locale, EXACT);
    }
}
