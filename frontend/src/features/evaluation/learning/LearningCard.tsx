import type { ComponentChildren } from 'preact';
import { PlainText } from '../../../components/PlainText';
import { day, Text } from '../../../words/words';
import type { Learning } from './learnings';

/** What somebody learned, and where. */
export const LearningCard = ({
  learning: { text, lang, projectId, projectTitle, theme, learnedOn },
  children,
}: {
  learning: Learning;
  children?: ComponentChildren;
}) => (
  <li class="card">
    <PlainText text={text} lang={lang} />
    <p class="tag-list">
      <span class="tag">
        <Text id={`theme-${theme}`} />
      </span>
    </p>
    <p class="when">
      <Text id="learned-on" with={{ date: day(learnedOn) }} />
    </p>
    <p class="summary">
      <a class="own" href={`/projects/${projectId}`} lang={lang} dir="auto">
        {projectTitle}
      </a>
    </p>
    {children}
  </li>
);
