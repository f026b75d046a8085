export { gongmao2023 } from './2023.js'
export { gongmao2023Examples } from './examples/2023.js'
