export { construction2022 } from './2022.js'
export { construction2024 } from './2024.js'
export { examples2022 } from './examples/2022.js'
export { examples2024 } from './examples/2024.js'
