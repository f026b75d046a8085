export { gongmao2023 } from './2023.js'
