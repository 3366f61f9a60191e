package org.alongside.project.stage;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.alongside.project.Stage;

/// The stage to go to. `words` say what was decided in the stage that ends or, on the way back, why.
public record NewStage(
        @NotNull Stage stage, @NotBlank @Size(max = 2000) String words) {}
