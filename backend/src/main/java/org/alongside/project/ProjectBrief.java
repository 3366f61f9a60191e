package org.alongside.project;

import java.util.UUID;

/// As much of a project as a feature above needs to know.
public record ProjectBrief(UUID id, String title, String lang, Stage stage, int daysToEdit) {}
