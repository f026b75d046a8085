export { construction2022 } from './2022.js'
