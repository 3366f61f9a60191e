import type { Schemas } from '../../../api/client';
import { usePages } from '../../../api/pages';
import { PagesEnd } from '../../../components/PagesEnd';
import { Failed, Waiting } from '../../../components/states';
import { Text, t } from '../../../words/words';
import { AskFirst } from '../../participant/AskFirst';
import { Declared } from './Declared';
import { Interest } from './Interest';
import { declare, listInterests, takeBack, useMyInterest } from './interests';

interface Props {
  id: string;
  lang: string;
  /** What I said myself. */
  mine: Schemas['MyInterest'];
}

const Mine = ({ id, lang, mine }: Props) => (
  <div class="card">
    <Declared
      name={`interest:${id}`}
      title={<Text id="interest-mine" />}
      whose={t('interest-mine')}
      said={mine}
      lang={lang}
      hint="interest-words-hint"
      send={(words) => declare(id, words)}
    >
      {mine.saidOn && (
        <AskFirst
          open={<Text id="interest-take-back" />}
          sure={<Text id="interest-take-back-sure" />}
          yes={<Text id="interest-take-back-yes" />}
          no={<Text id="interest-take-back-no" />}
          act={() => takeBack(id)}
          onDone={() => document.querySelector('h1')?.focus()}
        />
      )}
    </Declared>
  </div>
);

function All({ id, lang, mine }: Props) {
  // what I say is on the list too, so it is asked for again when I change it
  const pages = usePages(`interests/${id}/${mine.saidOn}/${mine.words}`, (cursor) =>
    listInterests(id, cursor),
  );
  return (
    <>
      {pages.items && (
        <ul class="cards">
          {pages.items.map((one) => (
            <li class="card" key={`${one.displayName} ${one.saidOn} ${one.words}`}>
              <h3 dir="auto">{one.displayName}</h3>
              <Interest said={one} lang={lang} />
            </li>
          ))}
        </ul>
      )}
      {pages.items?.length === 0 && (
        <p>
          <Text id="interest-none" />
        </p>
      )}
      <PagesEnd pages={pages} lines={4} complete />
    </>
  );
}

/** Mine, and what the others declared who take part. */
export function OfMembers({ id, lang }: { id: string; lang: string }) {
  const { data: mine, problem, again } = useMyInterest(id);
  if (!mine) return problem ? <Failed problem={problem} again={again} /> : <Waiting lines={3} />;
  return (
    <>
      <Mine id={id} lang={lang} mine={mine} />
      <All id={id} lang={lang} mine={mine} />
    </>
  );
}
