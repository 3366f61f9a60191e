package org.alongside.shared.installation;

import java.time.LocalDate;
import java.util.List;

/// A text of the operator's, in the version that is in force. Paragraphs have an empty line between them.
public record DocumentView(String version, LocalDate since, String lang, List<SectionView> sections) {

    /// A part of a document.
    public record SectionView(String heading, String text) {}

    static DocumentView of(Installation.Document document, String lang) {
        return new DocumentView(
                document.version(),
                document.since(),
                lang,
                document.sections().stream()
                        .map(section -> new SectionView(
                                section.heading(), section.text().strip()))
                        .toList());
    }
}
