// Fetched together: whoever opens one of them is likely to open another.
export { EditLinePage } from './EditLinePage';
export { PledgePage } from './PledgePage';
export { ResourcesPage } from './ResourcesPage';
