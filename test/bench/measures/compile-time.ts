import { compile } from '@zhiben/rules'
import { median } from '../time.js'
import { workload } from '../workload.js'

/** Milliseconds to make the standard ready: for the first time in this process, and later. */
export const compileTimes = (): { readonly cold: number; readonly warm: number } => {
  const [cold, ...warm] = Array.from({ length: 50 }, () => {
    const start = performance.now()
    compile([workload])
    return performance.now() - start
  })
  return { cold: cold as number, warm: median(warm.slice(20)) }
}
