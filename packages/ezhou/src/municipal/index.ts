export { municipal } from './plan.js'
