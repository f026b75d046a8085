import { compile } from '@zhiben/rules'
import { workload } from '../workload.js'

/** Milliseconds to make the standard ready: for the first time in this process, and the quickest later. */
export const compileTimes = (): { readonly cold: number; readonly warm: number } => {
  const [cold, ...warm] = Array.from({ length: 50 }, () => {
    const start = performance.now()
    compile([workload])
    return performance.now() - start
  })
  return { cold: cold as number, warm: Math.min(...warm) }
}
