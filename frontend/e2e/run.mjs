// node e2e/run.mjs [speech] [screens] [wordings] [journeys] [visits]: one stage for all of them; journeys come last, they change the world.
import { stage } from './stage.mjs';

const wanted = process.argv.slice(2);
const acts = wanted.length ? wanted : ['speech', 'screens', 'wordings', 'journeys'];
const on = await stage();
let faults = 0;
try {
  for (const act of acts) faults += await (await import(`./${act}.mjs`)).default(on);
} finally {
  await on.close();
}
process.exit(faults ? 1 : 0);
