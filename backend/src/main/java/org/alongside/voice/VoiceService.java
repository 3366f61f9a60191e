package org.alongside.voice;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.alongside.project.membership.ProjectAccess;
import org.alongside.project.membership.Task;
import org.alongside.shared.Ids;
import org.alongside.shared.change.Change;
import org.alongside.shared.change.Changes;
import org.alongside.shared.edit.IfMatch;
import org.alongside.shared.edit.MergePatch;
import org.alongside.shared.place.Places;
import org.alongside.shared.problem.Invalid;
import org.alongside.shared.problem.Reason;
import org.alongside.shared.problem.RuleBroken;
import org.alongside.shared.security.Actor;
import org.alongside.shared.security.Viewer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/// Writes down who is affected, whether they were asked, and what they said.
@ApplicationScoped
@Transactional
class VoiceService {

    static final String KIND = "voice";

    /// More than that nobody asks one by one.
    private static final int MOST = 60;

    static final Reason TOO_MANY_VOICES = new Reason(
            "too-many-voices", "Sixty groups are enough. Put some together, or take out what should not stand there.");

    private final VoiceRepository voices;
    private final ProjectAccess access;
    private final Places places;
    private final MergePatch patches;
    private final Changes changes;
    private final ZoneId zone;

    VoiceService(
            VoiceRepository voices,
            ProjectAccess access,
            Places places,
            MergePatch patches,
            Changes changes,
            @ConfigProperty(name = "alongside.time-zone") ZoneId zone) {
        this.voices = voices;
        this.access = access;
        this.places = places;
        this.patches = patches;
        this.changes = changes;
        this.zone = zone;
    }

    VoiceList ofProject(Viewer viewer, UUID project) {
        access.require(viewer, project);
        return new VoiceList(voices.ofProject(project).stream()
                .map(this::view)
                .sorted(Comparator.comparing(VoiceView::standing))
                .toList());
    }

    VoiceView one(Viewer viewer, UUID id) {
        return view(access.require(viewer, voices.findByIdOptional(id), Voice::projectId, "voice"));
    }

    VoiceView add(Actor actor, UUID project, VoiceDraft draft) {
        return add(actor, Ids.secret(), project, draft);
    }

    VoiceView add(Actor actor, UUID id, UUID project, VoiceDraft draft) {
        access.require(actor, project, Task.PLAN);
        check(actor, draft);
        requireListed(draft);
        if (voices.countOf(project) >= MOST) {
            throw new RuleBroken(TOO_MANY_VOICES);
        }
        var voice = new Voice(id, project, draft, actor.today(zone));
        voices.persistAndFlush(voice);
        note(actor, "named", voice);
        return view(voice);
    }

    /// A place that has left the list may stay while other words change.
    VoiceView edit(Actor actor, UUID id, @Nullable IfMatch stated, JsonNode patch) {
        var voice = access.require(Viewer.of(actor), voices.lock(id), Voice::projectId, "voice");
        access.require(actor, voice.projectId(), Task.PLAN);
        IfMatch.check(stated, voice.version());
        var draft = patches.apply(patch, voice.draft(), VoiceDraft.class);
        check(actor, draft);
        if (!Objects.equals(draft.place(), voice.draft().place())) {
            requireListed(draft);
        }
        voice.become(draft, actor.today(zone));
        voices.flush();
        note(actor, Change.EDITED, voice);
        return view(voice);
    }

    /// For what should never have stood there. Twice is as good as once.
    void takeOut(Actor actor, UUID id) {
        access.find(Viewer.of(actor), voices.lock(id), Voice::projectId).ifPresent(voice -> {
            access.require(actor, voice.projectId(), Task.PLAN);
            voices.delete(voice);
            note(actor, Change.WITHDRAWN, voice);
        });
    }

    private void check(Actor actor, VoiceDraft draft) {
        draft.fault(actor.today(zone)).ifPresent(wrong -> {
            throw new Invalid(wrong);
        });
    }

    private void requireListed(VoiceDraft draft) {
        if (draft.place() != null) {
            places.require("/place", draft.place());
        }
    }

    private VoiceView view(Voice voice) {
        return VoiceView.of(voice, name(voice.draft()));
    }

    private String name(VoiceDraft draft) {
        if (draft.population() != null) {
            return draft.population().words();
        }
        return draft.place() != null
                ? places.name(draft.place())
                : Stream.of(draft.service(), draft.other())
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElseThrow();
    }

    private void note(Actor actor, String happened, Voice voice) {
        changes.note(
                actor,
                Change.of(KIND, happened, voice.id()).in(voice.projectId()).inPublic());
    }
}
