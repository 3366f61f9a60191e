import type { ComponentChildren } from 'preact';
import { Text } from '../words/words';

/** Stands with every public text. What it reports is said too, for whoever hears one link after the other. */
export const ReportLink = ({
  about,
  id,
  children,
}: {
  about: 'contribution' | 'project' | 'organisation' | 'evaluation' | 'comment';
  id: string;
  children: ComponentChildren;
}) => (
  <a class="own" href={`/report/${about}/${id}`}>
    <Text id="report" />
    <span class="vh"> {children}</span>
  </a>
);
