import { answer, api, type Schemas } from '../../api/client';
import { useResource } from '../../api/resource';
import { tonguesWith } from '../../words/tongues';

export type HelpLine = Schemas['HelpLineView'];

/** Who runs this installation, whom to call, and which versions of its texts are in force. */
export const useInstallation = () => useResource('installation', () => answer(api.GET('/api/installation')));

export type DocumentName = 'terms' | 'privacy' | 'accessibility';

export const useDocument = (name: DocumentName) =>
  useResource(`installation/${name}`, () => answer(api.GET(`/api/installation/${name}`)));

/** For a form: the languages of these places, and those that are chosen already. */
export const useTongues = (chosen: readonly string[]) =>
  tonguesWith(useInstallation().data?.languages ?? [], chosen);
