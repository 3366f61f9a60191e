package org.alongside.project.nextstep;

import java.util.List;

/// What is still to do, soonest first, then the twenty that were done last.
public record NextStepList(List<NextStepView> items) {}
