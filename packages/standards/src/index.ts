export { enterprise } from './facts/index.js'
