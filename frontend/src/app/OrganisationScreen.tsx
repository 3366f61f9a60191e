import { OrganisationPage } from '../features/organisation/OrganisationPage';
import { Projects, useProjects } from '../features/project/Projects';
import { Text } from '../words/words';

const ItsProjects = ({ id }: { id: string }) => (
  <Projects
    pages={useProjects({ organisation: id })}
    level="h3"
    none={
      <p>
        <Text id="organisation-projects-none" />{' '}
        <a href="/projects">
          <Text id="to-projects" />
        </a>
      </p>
    }
  />
);

/** An organisation and the projects it takes part in, which organisations themselves know nothing of. */
export const OrganisationScreen = ({ id }: { id: string }) => (
  <OrganisationPage id={id}>
    <section class="sunk" aria-labelledby="its-projects">
      <div class="wrap block">
        <h2 id="its-projects">
          <Text id="organisation-projects" />
        </h2>
        <ItsProjects id={id} />
      </div>
    </section>
  </OrganisationPage>
);
