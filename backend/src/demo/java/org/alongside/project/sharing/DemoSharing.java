package org.alongside.project.sharing;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.demo.Chapter;
import org.alongside.shared.demo.Story;
import org.alongside.shared.page.Limit;
import org.jspecify.annotations.Nullable;

/// Some share what they need, and a steward looked twice before a meeting.
@ApplicationScoped
@Priority(15)
class DemoSharing implements Chapter {

    private static final int SHARED = 30;
    private static final List<Integer> LOOKED = List.of(20, 6);

    private final SharingService sharing;

    DemoSharing(SharingService sharing) {
        this.sharing = sharing;
    }

    private record Row(
            UUID id,
            int startedDaysAgo,
            int steward,
            @Nullable List<Integer> shareAccessNeeds) {}

    @Override
    public void tell(Story story) {
        for (var row : story.rows("projects.json", Row.class)) {
            if (row.shareAccessNeeds() != null) {
                tell(story, row, row.shareAccessNeeds());
            }
        }
    }

    private void tell(Story story, Row row, List<Integer> sharing) {
        var since = Math.min(SHARED, row.startedDaysAgo());
        sharing.forEach(one -> this.sharing.share(story.person(one, story.daysAgo(since)), row.id()));
        LOOKED.stream()
                .filter(ago -> ago < since)
                .forEach(ago -> this.sharing.toProvide(
                        story.person(row.steward(), story.daysAgo(ago)), row.id(), null, new Limit(100)));
    }
}
