export { chinaCalendar } from './china.js'
