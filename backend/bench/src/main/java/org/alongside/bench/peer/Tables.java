package org.alongside.bench.peer;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.ListIndexBase;
import org.springframework.data.domain.Persistable;

/// The tables as entities.
@Entity
class Project {
    @Id
    UUID id;

    String title;
    String summary;
    String whyNow;
    String lang;
    String theme;
    String place;
    int daysToEdit;
    String privateBecause;
    String hiddenFor;
    String hiddenReason;
    String stage;
    Instant startedAt;

    @Version
    int version;

    @ElementCollection
    @CollectionTable(name = "project_language", joinColumns = @JoinColumn(name = "project_id"))
    @OrderColumn(name = "place")
    @Column(name = "language")
    List<String> languages = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "project_organisation", joinColumns = @JoinColumn(name = "project_id"))
    Set<TakingPart> organisations = new HashSet<>();

    @OneToMany
    @JoinColumn(name = "project_id")
    @OrderBy("place, id")
    List<Aim> aims = new ArrayList<>();
}

@Embeddable
class TakingPart {
    @ManyToOne
    Organisation organisation;

    String part;
}

@Entity
class Organisation {
    @Id
    UUID id;

    String name;
}

@Entity
class Aim {
    @Id
    UUID id;

    int place;
    int version;
    boolean retired;

    @ElementCollection
    @CollectionTable(name = "aim_version", joinColumns = @JoinColumn(name = "aim_id"))
    @OrderColumn(name = "number")
    @ListIndexBase(1)
    List<Wording> wordings = new ArrayList<>();
}

@Embeddable
class Wording {
    String change;
    String forWhom;
    String howWeWillKnow;
    LocalDate writtenOn;
}

@Entity
@IdClass(Tally.Key.class)
class Tally {
    record Key(UUID projectId, String kind) implements Serializable {}

    @Id
    UUID projectId;

    @Id
    String kind;

    int total;
}

@Entity
class Participant {
    @Id
    UUID id;

    String displayName;
}

@Entity
@IdClass(Account.Key.class)
class Account {
    record Key(String issuer, String subject) implements Serializable {}

    @Id
    String issuer;

    @Id
    String subject;

    @ManyToOne(fetch = FetchType.LAZY)
    Participant participant;
}

@Entity
class Membership {
    @Id
    UUID id;

    UUID projectId;
    UUID participantId;
    Boolean live;
}

@Entity
@IdClass(Acceptance.class)
class Acceptance implements Serializable {
    @Id
    UUID participantId;

    @Id
    String terms;

    @Id
    String privacy;

    LocalDate acceptedOn;
}

@Entity
class Contribution extends Fresh {
    @Id
    UUID id = UUID.randomUUID();

    UUID projectId;
    UUID participantId;
    String kind;
    String text;
    String lang;
    String channel = "ONLINE";
    String creditBy;
    String credit;
    boolean formerParticipant;
    LocalDate saidOn;
    LocalDate enteredOn;
    LocalDate withdrawnOn;
    String hiddenFor;
    String contentNote;
    String words;
    int version;

    @Override
    public UUID getId() {
        return id;
    }
}

@Entity
@Table(name = "change")
class Change extends Fresh {
    @Id
    UUID id = UUID.randomUUID();
    /// Not NOTED, or the product would count it while it is not its turn.
    String state = "KEPT";
    String kind;
    String happened;
    UUID subject;
    UUID projectId;
    int delta;
    boolean open;
    boolean anonymous;
    LocalDate happenedOn;

    @Override
    public UUID getId() {
        return id;
    }
}

@Entity
class Evaluation {
    @Id
    UUID id;

    UUID projectId;
    LocalDate closesOn;
    LocalDate closedOn;
    String sealed;

    @ElementCollection
    @CollectionTable(name = "evaluation_asked", joinColumns = @JoinColumn(name = "evaluation_id"))
    @Column(name = "asked")
    Set<String> asked = new HashSet<>();

    @OneToMany
    @JoinColumn(name = "evaluation_id")
    @OrderBy("place")
    List<Question> questions = new ArrayList<>();
}

@Entity
class Question {
    @Id
    UUID id;

    int place;
    String kind;
}

@Entity
class Answer {
    @Id
    UUID id;

    UUID evaluationId;
    String who;
    String sealed;
}

/// With its id from the beginning, so that nobody looks for it before it is written.
@jakarta.persistence.MappedSuperclass
abstract class Fresh implements Persistable<UUID> {
    @Override
    public boolean isNew() {
        return true;
    }
}
