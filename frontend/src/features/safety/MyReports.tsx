import { usePages } from '../../api/pages';
import { PagesEnd } from '../../components/PagesEnd';
import { PlainText } from '../../components/PlainText';
import { day, Text } from '../../words/words';
import { Ending } from './Ending';
import { OpenText } from './OpenText';
import { listMyReports } from './safety';

/** On my page, the last thing there: what I reported and what became of it. Most people have nothing here. */
export function MyReports() {
  const pages = usePages('my-reports', listMyReports);
  const { items } = pages;
  if (!items?.length) return null;
  return (
    <section class="sunk" aria-labelledby="my-reports">
      <div class="wrap block">
        <div class="head">
          <h2 id="my-reports">
            <Text id="my-reports" />
          </h2>
        </div>
        <ul class="cases">
          {items.map(({ id, about, concern, words, reportedOn, verdict }) => (
            <li class="card" key={id}>
              <h3>
                <Text id={`concern-${concern}`} />
              </h3>
              <p class="when">
                <Text id="receipt-sent" with={{ date: day(reportedOn) }} />
              </p>
              {words && <PlainText text={words} lang="" />}
              {verdict ? (
                <Ending verdict={verdict} />
              ) : (
                <p>
                  <Text id="receipt-open" />
                </p>
              )}
              <OpenText about={about}>
                <Text id={`concern-${concern}`} />, {day(reportedOn)}
              </OpenText>
            </li>
          ))}
        </ul>
        <PagesEnd pages={pages} lines={6} />
      </div>
    </section>
  );
}
