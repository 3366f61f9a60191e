import type { Schemas } from '../api/client';

export const amina = { id: 'a1', displayName: 'Amina', languages: ['en'], hasAccepted: true };

export const project = (more: Partial<Schemas['ProjectView']> = {}): Schemas['ProjectView'] => ({
  id: 'p1',
  title: 'Calmer waiting rooms',
  summary: 'Waiting can be loud.',
  lang: 'en',
  theme: 'HEALTH',
  place: 'leigh',
  placeName: 'Leigh-on-Sea',
  languages: ['en'],
  aims: [],
  organisations: [],
  daysToEdit: 14,
  stage: 'CO_DESIGN',
  startedAt: '2026-09-01T10:00:00Z',
  version: 1,
  ...more,
});

export const course = (more: Partial<Schemas['ProjectCourse']> = {}): Schemas['ProjectCourse'] => ({
  stage: 'CO_DESIGN',
  since: '2026-10-05',
  ended: [],
  coDelivery: [],
  ...more,
});

export const projectItem = (n: number): Schemas['ProjectItem'] => {
  const { id, title, summary, lang, theme, stage, place, placeName, startedAt } = project({
    id: `p${n}`,
    title: `Project ${n}`,
  });
  return { id, title, summary, lang, theme, stage, place, placeName, startedAt, people: n, contributions: n };
};

export const contribution = (
  more: Partial<Schemas['ContributionView']> = {},
): Schemas['ContributionView'] => ({
  id: 'c1',
  projectId: 'p1',
  kind: 'IDEA',
  text: 'Softer light',
  lang: 'en',
  channel: 'ONLINE',
  credit: 'Amina',
  formerParticipant: false,
  saidOn: '2026-11-20',
  enteredOn: '2026-11-20',
  version: 1,
  ...more,
});

export const membership = (more: Partial<Schemas['MembershipView']> = {}): Schemas['MembershipView'] => ({
  id: 'm1',
  projectId: 'p1',
  showExpertise: false,
  duties: [],
  offered: [],
  joinedOn: '2026-10-01',
  ...more,
});

export const may = { enabled: true };
export const mayNot = (message: string) => ({ enabled: false, reason: 'rule', message });

export const MEMBERS_CONTRIBUTE = 'People who take part in the project can add their voice.';
export const STEWARDS_PLAN = 'The stewards of the project write down its plan.';
export const MEMBERS_PLEDGE = 'People who take part in the project pledge what they can give.';
export const STEWARDS_EDIT = 'The stewards of the project change its text.';

/** What somebody may do in a project, as far as taking part decides it. */
export const projectMine = (mine?: Schemas['MembershipView']): Schemas['ProjectMine'] => ({
  ...(mine && { membership: mine }),
  actions: {
    join: mine ? mayNot('You take part already.') : may,
    leave: mine ? may : mayNot('You are not taking part.'),
    contribute: mine ? may : mayNot(MEMBERS_CONTRIBUTE),
    pledge: mine ? may : mayNot(MEMBERS_PLEDGE),
    plan: mine?.duties.includes('STEWARD') ? may : mayNot(STEWARDS_PLAN),
    declare: mine ? may : mayNot('Those who take part declare their interests.'),
    edit: mine?.duties.includes('STEWARD') ? may : mayNot(STEWARDS_EDIT),
    shareAccessNeeds: mine ? may : mayNot('You share with projects in which you take part.'),
    seeAccessNeeds: mine?.duties.length ? may : mayNot('Only stewards and facilitators see what to provide.'),
    giveDuties: mine?.duties.includes('STEWARD') ? may : mayNot('The stewards offer duties.'),
  },
});

export const installation: Schemas['InstallationView'] = {
  name: 'Alongside in Examplebury',
  lang: 'en',
  demonstration: false,
  operator: { name: 'Examplebury Council', address: '1 High Street' },
  controller: { name: 'The data office', email: 'data@council.example', registration: 'Z1' },
  contact: { email: 'hello@council.example', phone: '0300 000 0000' },
  helpLines: [
    { name: 'Front desk', number: '0300 000 0000', hours: '9 to 5', urgent: false },
    { name: 'Emergency', number: '999', urgent: true },
  ],
  languages: ['en', 'bfi'],
  licence: { name: 'An open licence', url: 'https://licence.example/' },
  terms: { version: '2', since: '2026-11-01' },
  privacy: { version: '3', since: '2026-11-01' },
  accessibility: { version: '1', since: '2026-11-01' },
};

export const places = { items: [{ code: 'leigh', name: 'Leigh-on-Sea' }] };
