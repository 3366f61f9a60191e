// Fetched together: whoever opens one of them is likely to open another.
export { DeliveryPage } from './DeliveryPage';
export { HaltPage } from './HaltPage';
export { MovePage } from './MovePage';
export { StagesPage } from './StagesPage';
