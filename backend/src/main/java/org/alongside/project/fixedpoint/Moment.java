package org.alongside.project.fixedpoint;

import java.time.LocalDate;

/// When something is fixed: the day, and whether it is late, which is once anybody has said something in the project.
record Moment(LocalDate day, boolean late) {}
