package org.alongside.bench.peer;

import jakarta.persistence.LockModeType;
import jakarta.validation.Valid;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.alongside.bench.Seal;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.ObjectMapper;

interface Projects extends JpaRepository<Project, UUID> {
    String ITEM =
            "select new org.alongside.bench.peer.Item(p.id, p.title, p.summary, p.lang, p.theme, p.stage, p.place, p.startedAt, ";
    String PAGE =
            " from Project p where p.privateBecause is null and p.hiddenFor is null and p.startedAt <= :at and (p.startedAt < :at or p.id < :id) order by p.startedAt desc, p.id desc";

    /// With the counts that the product keeps.
    @Query(ITEM
            + "(select t.total from Tally t where t.projectId = p.id and t.kind = 'membership'), (select t.total from Tally t where t.projectId = p.id and t.kind = 'contribution'))"
            + PAGE)
    List<Item> kept(Instant at, UUID id, Limit limit);

    /// Counting while it reads, as an application does that keeps no counts.
    @Query(ITEM
            + "(select count(m) from Membership m where m.projectId = p.id and m.live = true), (select count(c) from Contribution c where c.projectId = p.id and c.withdrawnOn is null and c.hiddenFor is null))"
            + PAGE)
    List<Item> counted(Instant at, UUID id, Limit limit);
}

interface Contributions extends JpaRepository<Contribution, UUID> {
    @Query(
            "select new org.alongside.bench.peer.ContributionView(c.id, c.projectId, c.kind, c.text, c.lang, c.channel, c.credit, c.formerParticipant, c.saidOn, c.enteredOn, c.contentNote, c.version) from Contribution c"
                    + " where not exists (select 1 from Project p where p.id = c.projectId and (p.privateBecause is not null or p.hiddenFor is not null)) and c.withdrawnOn is null and c.hiddenFor is null and c.words like :words order by c.enteredOn desc, c.id desc")
    List<ContributionView> search(String words, Limit limit);
}

interface Accounts extends JpaRepository<Account, Account.Key> {
    @Query("select p from Account a join a.participant p where a.issuer = 'main' and a.subject = :subject")
    Optional<Participant> participant(String subject);
}

interface Memberships extends JpaRepository<Membership, UUID> {
    boolean existsByProjectIdAndParticipantIdAndLiveTrue(UUID project, UUID participant);
}

interface Acceptances extends JpaRepository<Acceptance, Acceptance> {
    boolean existsByParticipantIdAndTermsAndPrivacy(UUID participant, String terms, String privacy);
}

interface Changes extends JpaRepository<Change, UUID> {}

interface Evaluations extends JpaRepository<Evaluation, UUID> {
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select e from Evaluation e where e.id = :id")
    Optional<Evaluation> hold(UUID id);
}

interface Answers extends JpaRepository<Answer, UUID> {
    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "insert into answer (id, evaluation_id, who, sealed) values (:id, :round, :who, :sealed) on conflict (evaluation_id, who) do update set sealed = excluded.sealed")
    void put(UUID id, UUID round, String who, String sealed);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "insert into first_answer (caller, request_key, fingerprint, created_at) values (:caller, :key, :fingerprint, :now) on conflict do nothing")
    int claim(String caller, String key, String fingerprint, Instant now);

    @Modifying
    @Query(
            nativeQuery = true,
            value =
                    "update first_answer set status = 201, location = :location, body = :body where caller = :caller and request_key = :key")
    void keep(String caller, String key, String location, String body);

    @Query(
            nativeQuery = true,
            value =
                    "select body from first_answer where caller = :caller and request_key = :key and fingerprint = :fingerprint")
    Optional<String> first(String caller, String key, String fingerprint);
}

@RestController
class Api {
    private static final Seal KEYRING = new Seal(Base64.getDecoder().decode(System.getenv("PEER_KEY")));

    private final Projects projects;
    private final Contributions contributions;
    private final Accounts accounts;
    private final Memberships memberships;
    private final Acceptances acceptances;
    private final Changes changes;
    private final Evaluations evaluations;
    private final Answers answers;
    private final ObjectMapper json;

    Api(
            Projects projects,
            Contributions contributions,
            Accounts accounts,
            Memberships memberships,
            Acceptances acceptances,
            Changes changes,
            Evaluations evaluations,
            Answers answers,
            ObjectMapper json) {
        this.projects = projects;
        this.contributions = contributions;
        this.accounts = accounts;
        this.memberships = memberships;
        this.acceptances = acceptances;
        this.changes = changes;
        this.evaluations = evaluations;
        this.answers = answers;
        this.json = json;
    }

    @GetMapping("/api/public/projects")
    @Transactional(readOnly = true)
    Page<Item> kept(@RequestParam(required = false) String cursor) {
        var from = from(cursor);
        return page(projects.kept(Instant.parse(from[0]), UUID.fromString(from[1]), Limit.of(25)));
    }

    @GetMapping("/api/public/projects-counted")
    @Transactional(readOnly = true)
    Page<Item> counted(@RequestParam(required = false) String cursor) {
        var from = from(cursor);
        return page(projects.counted(Instant.parse(from[0]), UUID.fromString(from[1]), Limit.of(25)));
    }

    private static Page<Item> page(List<Item> items) {
        return Page.of(items, item -> Page.cursor(item.startedAt(), item.id()));
    }

    private static String[] from(String cursor) {
        return cursor == null
                ? new String[] {"2900-01-01T00:00:00Z", "00000000-0000-0000-0000-000000000000"}
                : new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8).split(" ");
    }

    @GetMapping("/api/public/projects/{id}")
    @Transactional(readOnly = true)
    ProjectView one(@PathVariable UUID id) {
        return projects.findById(id)
                .filter(project -> project.privateBecause == null && project.hiddenFor == null)
                .map(ProjectView::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/api/public/contributions")
    @Transactional(readOnly = true)
    Page<ContributionView> search(@RequestParam String q) {
        return Page.of(
                contributions.search("% " + q + "%", Limit.of(25)),
                one -> Page.cursor(one.enteredOn() + "T00:00:00Z", one.id()));
    }

    @PostMapping("/api/contributions")
    @Transactional
    ResponseEntity<String> contribute(
            @AuthenticationPrincipal Jwt token,
            @RequestHeader("Idempotency-Key") String key,
            @Valid @RequestBody NewContribution request)
            throws Exception {
        var caller = "main " + token.getSubject();
        var fingerprint =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(json.writeValueAsBytes(request)));
        if (answers.claim(caller, key, fingerprint, Instant.now()) == 0) {
            return created(
                    null,
                    answers.first(caller, key, fingerprint)
                            .orElseThrow(() -> new ResponseStatusException(HttpStatus.UNPROCESSABLE_CONTENT)));
        }
        if (projects.findById(request.projectId())
                .filter(project -> project.privateBecause == null && project.hiddenFor == null)
                .isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        var contribution = contributions.save(request.by(member(token, request.projectId())));
        note("contribution", "made", contribution.id, request.projectId(), 1, true);
        var location = "/api/contributions/" + contribution.id;
        var body = json.writeValueAsString(new ContributionView(
                contribution.id,
                contribution.projectId,
                contribution.kind,
                contribution.text,
                contribution.lang,
                contribution.channel,
                contribution.credit,
                false,
                contribution.saidOn,
                contribution.enteredOn,
                null,
                0));
        answers.keep(caller, key, location, body);
        return created(location, body);
    }

    private static ResponseEntity<String> created(String location, String body) {
        return ResponseEntity.status(HttpStatus.CREATED)
                .header("Location", location)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body);
    }

    /// Who asks, if they take part and have accepted the terms.
    private Participant member(Jwt token, UUID project) {
        return accounts.participant(token.getSubject())
                .filter(one -> memberships.existsByProjectIdAndParticipantIdAndLiveTrue(project, one.id))
                .filter(one -> acceptances.existsByParticipantIdAndTermsAndPrivacy(one.id, "2026-11", "2026-11"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
    }

    private void note(String kind, String happened, UUID subject, UUID project, int delta, boolean open) {
        var change = new Change();
        change.kind = kind;
        change.happened = happened;
        change.subject = subject;
        change.projectId = project;
        change.delta = delta;
        change.open = open;
        change.happenedOn = LocalDate.now();
        changes.save(change);
    }

    @PutMapping("/api/evaluations/{id}/my-answer")
    @Transactional
    NewAnswer answer(@AuthenticationPrincipal Jwt token, @PathVariable UUID id, @Valid @RequestBody NewAnswer request) {
        var round = evaluations
                .hold(id)
                .filter(one -> one.closedOn == null
                        && !one.closesOn.isBefore(LocalDate.now())
                        && one.asked.contains("MEMBERS"))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var me = member(token, round.projectId);
        var known = round.questions.stream().map(question -> question.id).collect(Collectors.toSet());
        if (!request.given().stream().allMatch(given -> known.remove(given.questionId()))) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        var key = new Seal(Base64.getDecoder().decode(KEYRING.open(id.toString(), round.sealed)));
        var who = key.nameOf(me.id.toString());
        answers.put(UUID.randomUUID(), id, who, key.close(who, json.writeValueAsString(request)));
        note("answer", "edited", id, round.projectId, 0, false);
        return request;
    }
}
