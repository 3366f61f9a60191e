package org.alongside.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.alongside.shared.lens.Count;
import org.alongside.shared.lens.Spread;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.ListIndexBase;
import org.jspecify.annotations.Nullable;

/// What is asked in a round, and once it is closed, how the answers spread. Nothing of it changes while it is open.
@Entity
class Question {

    @Id
    private UUID id;

    private int place;

    @Enumerated(EnumType.STRING)
    private QuestionKind kind;

    private @Nullable UUID aimId;
    private @Nullable Integer aimVersion;
    private @Nullable String text;

    @ElementCollection
    @CollectionTable(name = "question_choice", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "place")
    @ListIndexBase(1)
    @Column(name = "text")
    @Fetch(FetchMode.SUBSELECT)
    private List<String> choices = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "question_count", joinColumns = @JoinColumn(name = "question_id"))
    @OrderColumn(name = "place")
    @ListIndexBase(1)
    @Fetch(FetchMode.SUBSELECT)
    private List<Counted> counts = new ArrayList<>();

    protected Question() {} // for Hibernate

    /// The id follows from the round and the place: there is one question in each.
    Question(UUID round, int place, QuestionKind kind, @Nullable String text, List<String> choices) {
        this.id = UUID.nameUUIDFromBytes("%s %d".formatted(round, place).getBytes(UTF_8));
        this.place = place;
        this.kind = kind;
        this.text = text;
        this.choices.addAll(choices);
    }

    static Question about(UUID round, int place, JudgedAim aim, String words) {
        var question = new Question(round, place, QuestionKind.AIM, words, List.of());
        question.aimId = aim.id();
        question.aimVersion = aim.version();
        return question;
    }

    void freeze(Spread spread) {
        if (spread.options() != null) {
            spread.options().forEach(count -> counts.add(Counted.of(count)));
        }
    }

    Spread spread() {
        return Spread.shown(counts.stream().map(Counted::count).toList());
    }

    boolean isForWords() {
        return kind == QuestionKind.WORDS;
    }

    int options() {
        return kind == QuestionKind.CHOICE ? choices.size() : kind.options();
    }

    UUID id() {
        return id;
    }

    int place() {
        return place;
    }

    QuestionKind kind() {
        return kind;
    }

    @Nullable
    UUID aimId() {
        return aimId;
    }

    @Nullable
    Integer aimVersion() {
        return aimVersion;
    }

    @Nullable
    String text() {
        return text;
    }

    List<String> choices() {
        return List.copyOf(choices);
    }

    /// A [Count] as the database has it.
    @Embeddable
    record Counted(
            int everyone, @Nullable Integer lived, @Nullable Integer professional) {

        static Counted of(Count count) {
            return new Counted(count.everyone(), count.lived(), count.professional());
        }

        Count count() {
            return new Count(everyone, lived, professional);
        }
    }
}
