/**
 * A device with a voice of its own. It stands at the browser's border, because a browser without a head has none: it
 * says nothing, remembers in `said` what it was given, and ends when it is told.
 */
function aVoice() {
  const device = Object.assign(new EventTarget(), {
    said: [],
    silenced: 0,
    getVoices: () => [{ lang: 'en-GB', name: 'English', voiceURI: 'en', localService: true, default: true }],
    speak: (words) => device.said.push(words),
    cancel: () => {
      device.silenced++;
    },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: device });
  window.SpeechSynthesisUtterance = class {
    constructor(text) {
      this.text = text;
    }
  };
}

/** From the next page on, or on the page that is there. */
export const giveVoice = (page) => page.addInitScript(aVoice);
export const giveVoiceNow = (page) => page.evaluate(aVoice);

export const said = (page) => page.evaluate(() => speechSynthesis.said.map(({ text }) => text));
export const endSentence = (page) => page.evaluate(() => speechSynthesis.said.at(-1).onend());
