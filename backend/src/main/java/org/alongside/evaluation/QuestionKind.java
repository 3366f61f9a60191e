package org.alongside.evaluation;

/// What a question asks for. The first four are worded by whoever shows them.
public enum QuestionKind {
    /// Whether an aim was met: 1 met, 2 partly, 3 not met, 4 too early to say.
    AIM(4),
    /// "I felt heard": 1 not at all to 5 very much.
    FELT_HEARD(5),
    /// "I felt equal to the others": 1 to 5.
    FELT_EQUAL(5),
    /// "I would do it again": 1 to 5.
    WOULD_DO_AGAIN(5),
    /// A question of the project's own: 1 not at all to 5 very much.
    SCALE(5),
    /// One of the choices that the question names, counted from 1.
    CHOICE(0),
    /// An answer in words.
    WORDS(0);

    private final int options;

    QuestionKind(int options) {
        this.options = options;
    }

    /// How many there are to choose from where the question does not name them.
    int options() {
        return options;
    }
}
