package org.alongside.shared.installation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// This installation: who runs it, who answers for personal data, whom to call. `lang` is the language of its words,
/// `languages` are those of its places; `demonstration` says that all people in it are invented.
public record InstallationView(
        String name,
        String lang,
        boolean demonstration,
        OperatorView operator,
        ControllerView controller,
        ContactView contact,
        List<HelpLineView> helpLines,
        List<String> languages,
        LicenceView licence,
        VersionView terms,
        VersionView privacy,
        VersionView accessibility) {

    /// The body that runs it.
    public record OperatorView(
            String name, @Nullable String address, @Nullable String website) {}

    /// Who answers for personal data, and under which number they are registered.
    public record ControllerView(
            String name, String email, @Nullable String registration) {}

    /// Where to write or call.
    public record ContactView(
            String email, @Nullable String phone, @Nullable String post) {}

    /// Somebody who answers; `urgent` ones are for danger.
    public record HelpLineView(
            String name,
            String number,
            @Nullable String hours,
            @Nullable String about,
            boolean urgent) {}

    /// Under which people's words may be used again.
    public record LicenceView(String name, String url) {}

    /// Which version of a document is in force, and since when.
    public record VersionView(String version, LocalDate since) {}

    static InstallationView of(Installation it) {
        return new InstallationView(
                it.name(),
                it.lang(),
                it.demonstration(),
                new OperatorView(
                        it.operator().name(),
                        orNull(it.operator().address()),
                        orNull(it.operator().website())),
                new ControllerView(
                        it.controller().name(),
                        it.controller().email(),
                        orNull(it.controller().registration())),
                new ContactView(
                        it.contact().email(),
                        orNull(it.contact().phone()),
                        orNull(it.contact().post())),
                it.helpLines().stream().map(InstallationView::helpLine).toList(),
                List.copyOf(it.languages()),
                new LicenceView(it.licence().name(), it.licence().url()),
                version(it.terms()),
                version(it.privacy()),
                version(it.accessibility()));
    }

    private static HelpLineView helpLine(Installation.HelpLine line) {
        return new HelpLineView(line.name(), line.number(), orNull(line.hours()), orNull(line.about()), line.urgent());
    }

    private static VersionView version(Installation.Document document) {
        return new VersionView(document.version(), document.since());
    }

    private static @Nullable String orNull(Optional<String> words) {
        return words.orElse(null);
    }
}
