ways-to-read-page = Change how you read this page
reading-space = Space between words
reading-words = Kind of words
reading-lost =
    We could not get these words.
    Wait a moment.
    Then try again.
reading-not-easy = There are no easy words in this language yet.

## Listening

listen-lede =
    Your device can read the page to you.
    It says the main part of the page.
    Your words are not sent to anybody.
listen-start = Read this page to me
listen-stop = Stop reading
listen-pause = Wait
listen-go-on = Go on reading
listen-slower = Slower
listen-faster = Faster
listen-left-out =
    These words are in { $language }.
    This device cannot say them.
listen-failed =
    Your device could not read the words.
    Please try again.
