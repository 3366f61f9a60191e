// Fetched together: whoever opens one of them is likely to open another.
export { DecidePage } from './DecidePage';
export { DecisionPage } from './DecisionPage';
export { DecisionsPage } from './DecisionsPage';
