ways-to-read-page = Ways to read this page
reading-size = Text size
reading-theme = Colours
reading-space = Space between words
reading-choice-usual = Usual
reading-choice-l = Large
reading-choice-xl = Largest
reading-choice-light = Light
reading-choice-dark = Dark
reading-choice-contrast = Strong
reading-choice-more = More
reading-words = Words
reading-choice-easy = Easy
reading-lost = We could not fetch these words. Try again in a moment.
reading-not-easy = Nobody has written easy words in this language yet.

## Listening

listen-lede = Your device reads the main part of this page aloud, with a voice of its own. Nothing is sent anywhere.
listen-start = Listen to this page
listen-stop = Stop reading
listen-pause = Pause
listen-go-on = Go on
listen-slower = Slower
listen-faster = Faster
listen-left-out = Something in { $language } is left out here: this device has no voice for it.
listen-failed = The voice of this device did not answer. Try again.
