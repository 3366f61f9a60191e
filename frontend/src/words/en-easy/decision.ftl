## What was decided

decided-lede =
    Here is what we decided, and why.
    We look at each of it again later.
decided-design-whole = We know what, where and when.
decided-design-open =
    We must decide three things.
    What do we do?
    Where is it?
    When is it?
decided-open = We must decide this
decided-open-optional = You can decide this too
decided-not-needed = We do not need to decide this
decided-needs-none = We do not need to decide it
decided-needed-after-all = We must decide it
decided-because-label = Why do you not need to decide it?
decided-because-missing = Say why
decided-all = All we decided
decided-add = Write what you decided
decided-none = We have not decided anything yet.
decided-review-on = We look at it again on { $date }
decided-replaced = We decided something new
decided-dissent = Who did not agree
decided-no-dissent = Nobody told us so.
decided-left-out = Who cannot use it
decided-remedy = What would help
decided-to-newer = See what we decided later
decided-to-earlier = See what we decided before
decided-to-all = All we decided

## Writing one down

decided-write-title = Write what you decided
decided-write-lede =
    Everyone can read it.
    You cannot change it later.
    But you can decide again.
decided-question-hint = For example: where do we meet
decided-question-missing = Write the question
decided-options-label = What could you choose from?
decided-options-hint =
    Write each choice on a new line.
    Write two or more.
decided-options-missing = Write two choices or more
decided-options-many = You can write { $most } choices at most
decided-reasons-missing = Say why
decided-dissent-label = Who did not agree?
decided-dissent-hint =
    Write what they said.
    Name a person only if they said yes.
decided-facet-label = Is it about one of these?
decided-left-out-label = Who cannot use this?
decided-left-out-hint =
    Think of stairs, money and language.
    Can everyone use it?
    Then say so.
decided-left-out-missing = Say who cannot use it, or that everyone can
decided-remedy-label = What would help?
decided-review-label = When do you look at it again?
decided-review-hint = You can leave this empty.
decided-send = Send it
