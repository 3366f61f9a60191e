package org.alongside.project.resource;

import java.time.LocalDate;
import org.alongside.project.Stage;

/// How the stewards said in a stage that they cope with what is missing, and on which day they said it last.
public record CopingView(Stage stage, String words, LocalDate writtenOn) {}
