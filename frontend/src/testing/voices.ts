import { vi } from 'vitest';

const voice = (lang: string, more: Partial<SpeechSynthesisVoice> = {}) => ({
  lang,
  name: lang,
  voiceURI: lang,
  localService: true,
  default: false,
  ...more,
});

/** Stands where the browser's speech would be: it says nothing, remembers what it was given, and ends when told. */
export class Device extends EventTarget {
  readonly said: SpeechSynthesisUtterance[] = [];
  #voices: SpeechSynthesisVoice[] = [];

  getVoices = () => this.#voices;
  speak = (words: SpeechSynthesisUtterance) => void this.said.push(words);
  cancel = vi.fn(() => this.said.at(-1)?.onerror?.({ error: 'canceled' } as SpeechSynthesisErrorEvent));

  /** Voices come when they come. */
  bring(...langs: (string | [lang: string, more: Partial<SpeechSynthesisVoice>])[]) {
    this.#voices = langs.map((each) => (typeof each === 'string' ? voice(each) : voice(...each)));
    this.dispatchEvent(new Event('voiceschanged'));
  }
  get texts() {
    return this.said.map(({ text }) => text);
  }
  end = () => this.said.at(-1)?.onend?.({} as SpeechSynthesisEvent);
  fail = () => this.said.at(-1)?.onerror?.({ error: 'synthesis-failed' } as SpeechSynthesisErrorEvent);
}

class Utterance {
  voice: SpeechSynthesisVoice | null = null;
  lang = '';
  rate = 1;
  onend: (() => void) | null = null;
  onerror: (() => void) | null = null;
  constructor(readonly text: string) {}
}

export function deviceThatSpeaks(...langs: Parameters<Device['bring']>) {
  const device = new Device();
  device.bring(...langs);
  vi.stubGlobal('speechSynthesis', device);
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return device;
}
