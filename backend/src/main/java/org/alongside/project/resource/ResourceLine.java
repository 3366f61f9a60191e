package org.alongside.project.resource;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One thing that a project needs, and how much of it. What is pledged of it stands apart, so that a pledge never comes
/// between a steward and what they are writing.
@Entity
class ResourceLine {

    @Id
    private UUID id;

    private UUID projectId;

    @Enumerated(EnumType.STRING)
    private ResourceKind kind;

    private String what;
    private @Nullable String unit;
    private BigDecimal needed;
    private BigDecimal used;

    @Version
    private int version;

    protected ResourceLine() {} // for Hibernate

    ResourceLine(UUID id, UUID projectId, ResourceLineDraft draft) {
        this.id = id;
        this.projectId = projectId;
        become(draft);
    }

    final void become(ResourceLineDraft draft) {
        kind = draft.kind();
        what = draft.what();
        unit = draft.unit();
        needed = draft.amountNeeded().value();
        used = draft.amountUsed().value();
    }

    Balance against(BigDecimal pledged) {
        return new Balance(needed, pledged);
    }

    ResourceLineDraft draft() {
        return new ResourceLineDraft(
                kind, what, new Amount(needed).written(kind), unit, new Amount(used).written(kind));
    }

    ResourceLineView view() {
        return ResourceLineView.of(id, projectId, draft(), version);
    }

    UUID id() {
        return id;
    }

    UUID projectId() {
        return projectId;
    }

    ResourceKind kind() {
        return kind;
    }

    int version() {
        return version;
    }
}
