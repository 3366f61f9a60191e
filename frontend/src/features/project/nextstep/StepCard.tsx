import type { ComponentChildren } from 'preact';
import { today } from '../../../components/today';
import { day, Text } from '../../../words/words';
import type { NextStep } from './steps';

interface Props {
  step: NextStep;
  /** The language of the project, in which its stewards write. */
  lang: string;
  children?: ComponentChildren;
}

/** What happens, who does it and by when; that it is late says a word, and not a colour alone. */
export function StepCard({ step, lang, children }: Props) {
  const late = !step.doneOn && step.dueOn < today();
  return (
    <li class="card">
      <h3 lang={lang} dir="auto">
        {step.what}
      </h3>
      <p>
        <Text id="action-by" with={{ who: step.who }} />
      </p>
      <p class="when">
        {step.doneOn ? (
          <Text id="action-done-on" with={{ date: day(step.doneOn) }} />
        ) : (
          <Text id="action-due-on" with={{ date: day(step.dueOn) }} />
        )}
        {late && (
          <>
            {' '}
            <span class="tag late">
              <Text id="action-late" />
            </span>
          </>
        )}
      </p>
      {step.needs && !step.doneOn && (
        <p>
          <Text id="action-needs" /> <span lang={lang}>{step.needs}</span>
        </p>
      )}
      {children}
    </li>
  );
}
