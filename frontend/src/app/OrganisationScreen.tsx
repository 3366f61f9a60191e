import { OrganisationPage } from '../features/organisation/OrganisationPage';
import { Projects } from '../features/project/Projects';
import { Text } from '../words/words';

/** An organisation and the projects it takes part in, which organisations themselves know nothing of. */
export const OrganisationScreen = ({ id }: { id: string }) => (
  <OrganisationPage id={id}>
    <section class="sunk" aria-labelledby="its-projects">
      <div class="wrap block">
        <h2 id="its-projects">
          <Text id="organisation-projects" />
        </h2>
        <Projects
          filter={{ organisation: id }}
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
      </div>
    </section>
  </OrganisationPage>
);
