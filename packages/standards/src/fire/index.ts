export { fire2017 } from './2017.js'
export { fire2025 } from './2025.js'
export { fire2017Examples } from './examples/2017.js'
export { fire2025Examples } from './examples/2025.js'
