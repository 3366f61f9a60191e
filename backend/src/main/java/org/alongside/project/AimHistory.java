package org.alongside.project;

import java.util.List;
import java.util.UUID;

/// Every version of an aim, newest first. An aim that is not current was taken out of the project.
public record AimHistory(UUID id, boolean current, List<AimView> versions) {}
