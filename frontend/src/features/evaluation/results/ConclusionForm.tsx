import { TextField } from '../../../components/Field';
import { type Key, Text } from '../../../words/words';
import { ChangedMeanwhile } from '../../participant/ChangedMeanwhile';
import { FormFrame } from '../../participant/FormFrame';
import type { FormLife } from '../../participant/useForm';
import type { ConclusionWords } from './concluding';
import { LinesField } from './LinesField';
import type { Round } from './results';

const LABELS = {
  findings: 'conclude-label-findings',
  gotWrong: 'conclude-label-got-wrong',
  learnings: 'conclude-label-learnings',
} as const satisfies Record<keyof ConclusionWords, Key>;

const say: { [F in keyof ConclusionWords]: (value: ConclusionWords[F]) => string } = {
  findings: (findings) => findings.map((text, n) => `${n + 1}. ${text}`).join('\n'),
  gotWrong: String,
  learnings: (learnings) => learnings.map(({ text }, n) => `${n + 1}. ${text}`).join('\n'),
};

const without = <T,>(lines: readonly T[], at: number) => lines.filter((_, n) => n !== at);

/** What was found, got wrong and learned. What went wrong stands between, and is asked for as kindly as the rest. */
export function ConclusionForm({ life, lang }: { life: FormLife<ConclusionWords, Round>; lang: string }) {
  const { words, fault, write } = life;
  const { findings, learnings } = words;
  return (
    <FormFrame
      life={life}
      button={<Text id="conclude-send" />}
      before={
        <ChangedMeanwhile
          life={life}
          label={(field) => <Text id={LABELS[field]} />}
          say={(field, value) => say[field](value as never)}
        />
      }
    >
      <LinesField
        name="findings"
        idOf={(n) => `findings-${n}`}
        lines={findings}
        lang={lang}
        fault={fault}
        onWrite={(at, text) => write({ findings: findings.map((line, n) => (n === at ? text : line)) })}
        onAdd={() => write({ findings: [...findings, ''] })}
        onRemove={(at) => write({ findings: without(findings, at) })}
      />
      <TextField
        id="gotWrong"
        long
        lang={lang}
        label={<Text id="conclude-label-got-wrong" />}
        hint={<Text id="conclude-hint-got-wrong" />}
        error={fault('gotWrong')}
        value={words.gotWrong}
        onChange={(gotWrong) => write({ gotWrong })}
      />
      <LinesField
        name="learnings"
        idOf={(n) => `learnings-${n}-text`}
        lines={learnings.map(({ text }) => text)}
        lang={lang}
        fault={fault}
        onWrite={(at, text) =>
          write({ learnings: learnings.map((line, n) => (n === at ? { ...line, text } : line)) })
        }
        onAdd={() => write({ learnings: [...learnings, { text: '' }] })}
        onRemove={(at) => write({ learnings: without(learnings, at) })}
      />
    </FormFrame>
  );
}
