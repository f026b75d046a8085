import { library, program } from '../../tsup.shared.js'

export default [library(), program('src/bin.ts')]
