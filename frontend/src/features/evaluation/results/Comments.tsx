import { useSignal } from '@preact/signals';
import type { Schemas } from '../../../api/client';
import { usePages } from '../../../api/pages';
import { ChoiceField } from '../../../components/ChoiceField';
import { PagesEnd } from '../../../components/PagesEnd';
import { PlainText } from '../../../components/PlainText';
import { ReportLink } from '../../../components/ReportLink';
import { Text } from '../../../words/words';
import { type Lens, listComments } from './results';

const LENSES: readonly Lens[] = ['EVERYONE', 'LIVED', 'PROFESSIONAL'];
const words = { EVERYONE: 'everyone', LIVED: 'lived', PROFESSIONAL: 'professional' } as const;

/** Of what is reported, for the ear. */
const LINE = 40;

interface Props {
  round: string;
  question: string;
  answered: Schemas['Lenses'];
}

/** What people wrote, in no order that means anything. The sides can be read apart where they are shown apart. */
export function Comments({ round, question, answered }: Props) {
  const lens = useSignal<Lens>('EVERYONE');
  const pages = usePages(`comments/${round}/${question}/${lens.value}`, (cursor) =>
    listComments(round, question, lens.value, cursor),
  );
  const { items } = pages;
  return (
    <>
      {answered.lived !== undefined && (
        <div class="screen-only">
          <ChoiceField
            id={`lens-${question}`}
            look="seg"
            label={<Text id="results-whose-words" />}
            options={LENSES}
            word={(each) => <Text id={`lens-${words[each]}`} />}
            value={lens.value}
            onChange={(chosen) => {
              lens.value = chosen;
            }}
          />
        </div>
      )}
      <p role="status" class="found">
        {items && <Text id="results-words-shown" with={{ shown: items.length }} />}
      </p>
      {!!items?.length && (
        <ul class="told">
          {items.map(({ id, text }) => (
            <li class="say" key={id}>
              <blockquote>
                <PlainText text={text} lang="" />
              </blockquote>
              <p class="say-by screen-only">
                <ReportLink about="comment" id={id}>
                  {text.slice(0, LINE)}
                </ReportLink>
              </p>
            </li>
          ))}
        </ul>
      )}
      <PagesEnd pages={pages} lines={4} />
    </>
  );
}
