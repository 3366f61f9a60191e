package org.alongside.project.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.alongside.project.Stage;

/// The way of a project: the stage it is in, since when, and those that ended; what it declared about delivering
/// together. Newest first.
public record ProjectCourse(Stage stage, LocalDate since, List<EndedStage> ended, List<CoDeliveryView> coDelivery) {

    ProjectCourse in(Locale locale) {
        return new ProjectCourse(
                stage, since, ended.stream().map(one -> one.in(locale)).toList(), coDelivery);
    }
}
