// Fetched together: whoever opens one of them is likely to open another.
export { EditVoicePage } from './EditVoicePage';
export { VoicesPage } from './VoicesPage';
