import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { PageState } from '../../components/states';
import { Text, t } from '../../words/words';
import { FormFrame } from '../participant/FormFrame';
import { useForm } from '../participant/useForm';
import type { Project } from '../project/projects';
import { PlanForm } from '../project/stage/PlanForm';
import { DecisionFields } from './DecisionFields';
import { type Decision, decide, FACETS, useDecision } from './decisions';
import { again, bodyOf, check, type DecisionWords, nothing } from './writing';

interface Props {
  project: Project;
  start: DecisionWords;
  replaces?: string;
}

function Form({ project, start, replaces }: Props) {
  const { route } = useLocation();
  const life = useForm<DecisionWords, Decision>({
    name: `decision:${project.id}:${replaces ?? start.facet}`,
    start,
    check,
    send: (words, { key }) => decide(project.id, bodyOf(words, replaces), key),
  });
  useEffect(() => {
    if (life.sent) route(`/decisions/${life.sent.id}`);
  }, [life.sent]);
  return (
    <FormFrame life={life} button={<Text id="decided-send" />}>
      <DecisionFields life={life} lang={project.lang} />
    </FormFrame>
  );
}

/** Once it is known what is replaced. */
function Replacing({ project, id }: { project: Project; id: string }) {
  const { data, problem, again: tryAgain } = useDecision(id);
  return data ? (
    <Form project={project} start={again(data)} replaces={id} />
  ) : (
    <PageState problem={problem} again={tryAgain} />
  );
}

/** To write down what was decided: about a facet of the design, or in the place of another, if the address says so. */
export function DecidePage({ id }: { id: string }) {
  const { query } = useLocation();
  const facet = FACETS.find((each) => each === query.facet);
  return (
    <PlanForm id={id} title={t('decided-write-title')} lede={<Text id="decided-write-lede" />}>
      {(project) =>
        query.replaces ? (
          <Replacing project={project} id={query.replaces} />
        ) : (
          <Form project={project} start={nothing(facet)} key={facet} />
        )
      }
    </PlanForm>
  );
}
