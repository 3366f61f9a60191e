import { useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import type { Problem } from '../../api/client';
import { day, Text, t } from '../../words/words';
import { Refused } from '../participant/Refused';
import type { Project } from '../project/projects';
import { type FacetState, takeBackNotNeeded } from './decisions';
import { NotNeededForm } from './NotNeededForm';

interface Props {
  project: Project;
  of: FacetState;
  /** Whether whoever looks may write. */
  plans: boolean;
}

function State({ of, lang }: { of: FacetState; lang: string }) {
  if (of.decisions.length)
    return (
      <ul class="decided">
        {of.decisions.map((one) => (
          <li key={one.id}>
            <a href={`/decisions/${one.id}`} lang={lang} dir="auto">
              {one.outcome}
            </a>
          </li>
        ))}
      </ul>
    );
  if (of.notNeededBecause)
    return (
      <>
        <p>
          <span class="tag">
            <Text id="decided-not-needed" />
          </span>
        </p>
        <p lang={lang} dir="auto">
          {of.notNeededBecause}
        </p>
        {of.notNeededSince && (
          <p class="when">
            <Text id="decided-said-on" with={{ date: day(of.notNeededSince) }} />
          </p>
        )}
      </>
    );
  return (
    <p>
      <Text id={of.asked ? 'decided-open' : 'decided-open-optional'} />
    </p>
  );
}

/** One side of the design: what is decided about it, why it needs no decision, or that it is open. */
export function FacetCard({ project, of, plans }: Props) {
  const asking = useSignal(false);
  const problem = useSignal<Problem>();
  const heading = useRef<HTMLHeadingElement>(null);
  const { facet } = of;
  const name = t(`decided-facet-${facet}`);
  const landed = () => requestAnimationFrame(() => heading.current?.focus()); // what had the focus is gone
  return (
    <li class="card">
      <h3 ref={heading} tabIndex={-1}>
        {name}
      </h3>
      {asking.value ? (
        <NotNeededForm
          projectId={project.id}
          facet={facet}
          lang={project.lang}
          onSaved={() => {
            asking.value = false;
            landed();
          }}
        />
      ) : (
        <>
          <State of={of} lang={project.lang} />
          {plans && (
            <p class="actions">
              <a class="quiet" href={`/projects/${project.id}/decisions/new?facet=${facet}`}>
                <Text id="decided-write" />
                <span class="vh"> {name}</span>
              </a>
              {of.notNeededBecause ? (
                <button
                  type="button"
                  class="quiet"
                  onClick={async () => {
                    problem.value = (await takeBackNotNeeded(project.id, facet)).problem;
                    if (!problem.value) landed();
                  }}
                >
                  <Text id="decided-needed-after-all" />
                  <span class="vh"> {name}</span>
                </button>
              ) : (
                !of.decisions.length && (
                  <button
                    type="button"
                    class="quiet"
                    onClick={() => {
                      asking.value = true;
                    }}
                  >
                    <Text id="decided-needs-none" />
                    <span class="vh"> {name}</span>
                  </button>
                )
              )}
            </p>
          )}
        </>
      )}
      {problem.value && <Refused problem={problem.value} />}
    </li>
  );
}
