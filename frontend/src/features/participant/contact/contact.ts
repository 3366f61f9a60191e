import { answer, api, type Result, type Schemas } from '../../../api/client';
import { invalidate, useResource } from '../../../api/resource';

export type Contact = Schemas['Contact'];
export type ContactWay = Schemas['ContactWay'];

export const WAYS = ['EMAIL', 'PHONE', 'TEXT_MESSAGE', 'POST', 'IN_PERSON', 'NOT_AT_ALL'] as const;

export const useContact = () =>
  useResource('my-contact', () => answer(api.GET('/api/participants/me/contact')));

export async function sayContact(contact: Contact): Promise<Result<Contact>> {
  const said = await answer(api.PUT('/api/participants/me/contact', { body: contact }));
  if (said.data) invalidate('my-contact');
  return said;
}
