import { ChoiceField } from '../../components/ChoiceField';
import { DateField } from '../../components/DateField';
import { TextField } from '../../components/Field';
import { Text } from '../../words/words';
import type { FormLife } from '../participant/useForm';
import { type Decision, FACETS } from './decisions';
import type { DecisionWords } from './writing';

interface Props {
  life: FormLife<DecisionWords, Decision>;
  lang: string;
}

export function DecisionFields({ life: { words, fault, write }, lang }: Props) {
  return (
    <>
      <TextField
        id="question"
        lang={lang}
        label={<Text id="decided-question" />}
        hint={<Text id="decided-question-hint" />}
        error={fault('question')}
        value={words.question}
        onChange={(question) => write({ question })}
      />
      <TextField
        id="options"
        long
        lang={lang}
        label={<Text id="decided-options-label" />}
        hint={<Text id="decided-options-hint" />}
        error={fault('options')}
        value={words.options}
        onChange={(options) => write({ options })}
      />
      <TextField
        id="outcome"
        long
        lang={lang}
        label={<Text id="decided-outcome-label" />}
        error={fault('outcome')}
        value={words.outcome}
        onChange={(outcome) => write({ outcome })}
      />
      <TextField
        id="reasons"
        long
        lang={lang}
        label={<Text id="decided-reasons-label" />}
        error={fault('reasons')}
        value={words.reasons}
        onChange={(reasons) => write({ reasons })}
      />
      <TextField
        id="dissent"
        long
        optional
        lang={lang}
        label={<Text id="decided-dissent-label" />}
        hint={<Text id="decided-dissent-hint" />}
        error={fault('dissent')}
        value={words.dissent}
        onChange={(dissent) => write({ dissent })}
      />
      <ChoiceField
        id="facet"
        label={<Text id="decided-facet-label" />}
        error={fault('facet')}
        options={[...FACETS, 'NONE'] as const}
        word={(facet) => <Text id={`decided-facet-${facet}`} />}
        value={words.facet}
        onChange={(facet) => write({ facet })}
      />
      {words.facet !== 'NONE' && (
        <>
          <TextField
            id="leftOut"
            lang={lang}
            label={<Text id="decided-left-out-label" />}
            hint={<Text id="decided-left-out-hint" />}
            error={fault('leftOut')}
            value={words.leftOut}
            onChange={(leftOut) => write({ leftOut })}
          />
          <TextField
            id="remedy"
            optional
            lang={lang}
            label={<Text id="decided-remedy-label" />}
            error={fault('remedy')}
            value={words.remedy}
            onChange={(remedy) => write({ remedy })}
          />
        </>
      )}
      <DateField
        id="reviewOn"
        optional
        label={<Text id="decided-review-label" />}
        hint={<Text id="decided-review-hint" />}
        error={fault('reviewOn')}
        value={words.reviewOn}
        onChange={(reviewOn) => write({ reviewOn })}
      />
    </>
  );
}
