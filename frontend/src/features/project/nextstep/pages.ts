// Fetched together: whoever opens one of them is likely to open another.
export { EditStepPage } from './EditStepPage';
export { NextStepsPage } from './NextStepsPage';
