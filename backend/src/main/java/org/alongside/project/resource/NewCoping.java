package org.alongside.project.resource;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/// How the stewards cope with what is missing, in words that everyone reads.
public record NewCoping(@NotBlank @Size(max = 2000) String words) {}
