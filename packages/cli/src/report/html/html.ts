import type { Language } from '@zhiben/core'
import type { Judging } from '../../standards/judging.js'
import type { Output } from '../output.js'

export const htmlOutput = (_file: string, _judging: Judging, _language: Language): Output => ({
  begin: async () => {},
  subject: async () => {},
  end: async () => {},
})
