package org.alongside.project;

import java.time.LocalDate;

/// A project that stands still, since which day, and why in words of its stewards.
public record Halt(HaltKind kind, String because, LocalDate since) {}
