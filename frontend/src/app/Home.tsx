import { PageHeading } from '../components/PageHeading';
import { TableArt } from '../components/TableArt';
import { NewestProjects } from '../features/project/Projects';
import { Text, t } from '../words/words';

const STEPS = ['plan', 'design', 'deliver', 'lookback'] as const;

function HowItWorks() {
  return (
    <section class="wrap block" aria-labelledby="how">
      <div class="head">
        <h2 id="how">
          <Text id="how-title" />
        </h2>
        <p>
          <Text id="how-lede" />
        </p>
      </div>
      <ol class="path steps">
        {STEPS.map((step, n) => (
          <li class="step" key={step}>
            <span class="node" aria-hidden="true">
              {n + 1}
            </span>
            <div>
              <h3>
                <Text id={`step-${step}`} />
              </h3>
              <p>
                <Text id={`step-about-${step}`} />
              </p>
            </div>
          </li>
        ))}
      </ol>
    </section>
  );
}

export const Home = () => (
  <>
    <div class="hero">
      <div class="wrap hero-grid">
        <div class="home-hero">
          <PageHeading title={t('home-title')} />
          <p class="lede">
            <Text id="home-lede" />
          </p>
          <div class="actions">
            <a class="btn" href="/projects">
              <Text id="look-at-projects" />
            </a>
            <a class="quiet" href="/projects/new">
              <Text id="start-idea" />
            </a>
          </div>
          <p class="held">
            <Text id="home-free" />
          </p>
        </div>
        <TableArt />
      </div>
    </div>
    <HowItWorks />
    <section class="sunk" aria-labelledby="newest">
      <div class="wrap block">
        <div class="head">
          <h2 id="newest">
            <Text id="newest-title" />
          </h2>
        </div>
        <NewestProjects />
        <p>
          <a class="more" href="/projects">
            <Text id="to-projects" />
          </a>
        </p>
      </div>
    </section>
  </>
);
