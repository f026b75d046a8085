export { emergingLines } from './emerging-lines.js'
export { municipal } from './plan.js'
export { type Figure, type FigureReason, figureReasons, figures } from './figures.js'
