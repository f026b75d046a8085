import { defineConfig } from 'vitest/config'

// Tests run from source: every package names its source under this condition, so no build is needed.
// `import` is not among them: Vite adds it to imports by itself, and named here it would reach `require` too.
const conditions = ['@zhiben/source']

export default defineConfig({
  resolve: { conditions: [...conditions, 'module'] },
  ssr: { resolve: { conditions: [...conditions, 'module', 'node'] } },
  test: {
    include: ['packages/*/test/**/*.test.ts', 'test/**/*.test.ts', 'examples/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    testTimeout: 30_000,
    // Left to itself vitest keeps a core for watching, which on two cores is half of them.
    maxWorkers: '100%',
  },
})
