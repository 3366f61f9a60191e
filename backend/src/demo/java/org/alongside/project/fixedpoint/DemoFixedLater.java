package org.alongside.project.fixedpoint;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;

/// What was fixed once people had begun to speak, and says so.
@ApplicationScoped
@Priority(9)
class DemoFixedLater implements Chapter {

    private final DemoFixedPoints points;

    DemoFixedLater(DemoFixedPoints points) {
        this.points = points;
    }

    @Override
    public void tell(Story story) {
        points.tell(story, DemoFixedPoints.Row::fixedLater);
    }
}
