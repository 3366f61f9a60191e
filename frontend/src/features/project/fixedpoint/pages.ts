// Fetched together: whoever opens one of them is likely to open another.
export { EditPointPage } from './EditPointPage';
export { FixedPointsPage } from './FixedPointsPage';
