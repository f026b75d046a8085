export { municipal } from './plan.js'
export { emergingLines } from './emerging-lines.js'
