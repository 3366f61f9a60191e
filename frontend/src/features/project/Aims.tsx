import { useSignal } from '@preact/signals';
import type { Schemas } from '../../api/client';
import { PlainText } from '../../components/PlainText';
import { ReportLink } from '../../components/ReportLink';
import { Failed, Waiting } from '../../components/states';
import { day, Text } from '../../words/words';
import { type Project, useAims } from './projects';

type Aim = Schemas['AimView'];

function AimWords({ aim, lang }: { aim: Aim; lang: string }) {
  return (
    <dl class="aim">
      <div>
        <dt>
          <Text id="aim-change" />
        </dt>
        <dd lang={lang} dir="auto">
          {aim.change}
        </dd>
      </div>
      {aim.forWhom && (
        <div>
          <dt>
            <Text id="aim-for-whom" />
          </dt>
          <dd lang={lang} dir="auto">
            {aim.forWhom}
          </dd>
        </div>
      )}
      {aim.howWeWillKnow && (
        <div>
          <dt>
            <Text id="aim-how-we-know" />
          </dt>
          <dd lang={lang} dir="auto">
            {aim.howWeWillKnow}
          </dd>
        </div>
      )}
    </dl>
  );
}

const Written = ({ aim }: { aim: Aim }) => (
  <p class="when">
    <Text id="aim-version" with={{ version: aim.version, date: day(aim.writtenOn) }} />
  </p>
);

/** Asked for only when somebody opens it. */
function EarlierWords({ project, aim }: { project: Project; aim: Aim }) {
  const { data, problem, again } = useAims(project.id);
  if (problem) return <Failed problem={problem} again={again} />;
  if (!data) return <Waiting lines={2} />;
  const earlier = data.items
    .find(({ id }) => id === aim.id)
    ?.versions.filter(({ version }) => version !== aim.version);
  return (
    <ol class="versions">
      {earlier?.map((version) => (
        <li key={version.version}>
          <Written aim={version} />
          <AimWords aim={version} lang={project.lang} />
        </li>
      ))}
    </ol>
  );
}

function AimCard({ project, aim, number }: { project: Project; aim: Aim; number: number }) {
  const open = useSignal(false);
  return (
    <li class="card">
      <h3>
        <Text id="aim-number" with={{ number }} />
      </h3>
      <AimWords aim={aim} lang={project.lang} />
      <Written aim={aim} />
      {aim.version > 1 && (
        <details
          onToggle={(event) => {
            open.value = event.currentTarget.open;
          }}
        >
          <summary>
            <Text id="aim-earlier" />
          </summary>
          {open.value && <EarlierWords project={project} aim={aim} />}
        </details>
      )}
    </li>
  );
}

export function Aims({ project }: { project: Project }) {
  return (
    <section class="wrap block" aria-labelledby="aims">
      <div class="head">
        <h2 id="aims">
          <Text id="aims-title" />
        </h2>
      </div>
      {project.aims.length ? (
        <ol class="cards">
          {project.aims.map((aim, index) => (
            <AimCard key={aim.id} project={project} aim={aim} number={index + 1} />
          ))}
        </ol>
      ) : (
        <p class="card missing">
          <Text id="aims-none" />
        </p>
      )}
      {project.whyNow && (
        <div class="why-now">
          <h3>
            <Text id="why-now" />
          </h3>
          <PlainText text={project.whyNow} lang={project.lang} />
        </div>
      )}
      <p>
        <ReportLink about="project" id={project.id}>
          {project.title}
        </ReportLink>
      </p>
    </section>
  );
}
