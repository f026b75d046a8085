export { expect } from 'vitest'

/** In a page a test runs where it stands: the page as a whole is one test already. */
export const test = (name: string, run: () => void): void => {
  try {
    run()
  } catch (error) {
    throw new Error(`test "${name}" of the page`, { cause: error })
  }
}
