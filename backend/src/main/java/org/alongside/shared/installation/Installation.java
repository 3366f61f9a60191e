package org.alongside.shared.installation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.alongside.shared.input.LanguageTag;

/// The operator's file, as it is written there. A fault in it stops the start and is named. Public, because what checks
/// it stands outside.
@ConfigMapping(prefix = "alongside.installation")
public interface Installation {

    String A_VERSION = "[A-Za-z0-9][A-Za-z0-9._-]{0,39}";

    /// A telephone number as people read it: digits and spaces, `+` in front for another country.
    String A_NUMBER = "\\+?[0-9][0-9 ]{1,19}";

    String A_LINK = "https?://\\S+";

    @NotBlank
    String name();

    /// Of all words in the file (BCP 47).
    @LanguageTag
    String lang();

    /// True where all people are invented and nobody answers; a production package refuses it.
    @WithDefault("false")
    boolean demonstration();

    Operator operator();

    Controller controller();

    Contact contact();

    @NotEmpty
    List<HelpLine> helpLines();

    /// Spoken and signed in these places (BCP 47), the usual ones first: people choose from them.
    @NotEmpty
    List<@LanguageTag String> languages();

    Licence licence();

    Document terms();

    Document privacy();

    Document accessibility();

    /// The body that runs it.
    interface Operator {
        @NotBlank
        String name();

        Optional<String> address();

        Optional<@Pattern(regexp = A_LINK) String> website();
    }

    /// Who answers for personal data (UK GDPR, article 4).
    interface Controller {
        @NotBlank
        String name();

        @Email
        String email();

        /// In the supervisor's public register.
        Optional<String> registration();
    }

    /// For questions, complaints and reports of weak spots.
    interface Contact {
        @Email
        String email();

        Optional<@Pattern(regexp = A_NUMBER) String> phone();

        Optional<String> post();
    }

    /// Somebody who answers. Urgent ones are for danger.
    interface HelpLine {
        @NotBlank
        String name();

        @Pattern(regexp = A_NUMBER)
        String number();

        Optional<String> hours();

        Optional<String> about();

        @WithDefault("false")
        boolean urgent();
    }

    /// Under which people's words may be used again.
    interface Licence {
        @NotBlank
        String name();

        @Pattern(regexp = A_LINK)
        String url();
    }

    /// A text people can read, in the version that is in force. A new version is asked about again.
    interface Document {
        @Pattern(regexp = A_VERSION)
        String version();

        LocalDate since();

        @NotEmpty
        List<Section> sections();
    }

    interface Section {
        @NotBlank
        String heading();

        /// Paragraphs with an empty line between them.
        @NotBlank
        String text();
    }
}
