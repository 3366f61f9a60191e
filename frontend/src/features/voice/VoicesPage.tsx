import '../../styles/stages.css';
import { PageHeading } from '../../components/PageHeading';
import { PageState } from '../../components/states';
import { Text, t } from '../../words/words';
import { Adding } from '../project/Adding';
import { ProjectCrumb } from '../project/ProjectCrumb';
import { useMine, useProject } from '../project/projects';
import { AddVoice } from './AddVoice';
import { VoiceActions } from './VoiceActions';
import { VoiceCard } from './VoiceCard';
import { useVoices, type Voice } from './voices';

const SECTIONS = { missing: 1, heard: 2, declined: 3 } as const;
type Section = keyof typeof SECTIONS;

const sectionOf = ({ standing }: Voice): Section =>
  standing === 'HEARD' ? 'heard' : standing === 'DECLINED' ? 'declined' : 'missing';

/** Who is affected by a project: those who are missing first, then those who were heard. */
export function VoicesPage({ id }: { id: string }) {
  const { data: project, problem, again } = useProject(id);
  const { data: voices, problem: noVoices, again: voicesAgain } = useVoices(id);
  const { data: mine, problem: unknown } = useMine(id);
  if (!project || !voices || !(mine || unknown))
    return <PageState problem={problem ?? noVoices} again={problem ? again : voicesAgain} />;
  const plans = !!mine?.actions.plan?.enabled;
  const sections = (Object.keys(SECTIONS) as Section[]).map((name) => ({
    name,
    items: voices.items.filter((voice) => sectionOf(voice) === name),
  }));
  return (
    <div class="wrap block stages">
      <ProjectCrumb id={id} project={project} />
      <div class="head">
        <PageHeading title={t('plan-voices')} />
        <p>
          <Text id="voice-lede" />
        </p>
      </div>
      {!voices.items.length && (
        <p>
          <Text id="voice-none" />
        </p>
      )}
      {sections.map(
        ({ name, items }) =>
          items.length > 0 && (
            <section aria-labelledby={name} key={name}>
              <h2 id={name}>
                <Text id={`voice-section-${name}`} />
              </h2>
              <ol class="cards">
                {items.map((voice) => (
                  <VoiceCard key={voice.id} voice={voice} lang={project.lang}>
                    {plans && <VoiceActions voice={voice} lang={project.lang} />}
                  </VoiceCard>
                ))}
              </ol>
            </section>
          ),
      )}
      {plans && (
        <Adding title={<Text id="voice-add" />} added={<Text id="voice-added" />}>
          {(onAdded) => <AddVoice project={project} onAdded={onAdded} />}
        </Adding>
      )}
    </div>
  );
}
