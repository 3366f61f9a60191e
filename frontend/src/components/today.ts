/** As the contract writes it: 2026-11-24. */
export const today = () => new Date().toISOString().slice(0, 10);
