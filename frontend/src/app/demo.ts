/** What is true of the demo world alone is not said in an installation (`vite build --mode installation`). */
export const isDemo = import.meta.env.MODE !== 'installation';
