import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { 'cv-keyword-analyzer': `${root}src/index.ts` } },
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The default leaves one core free, which is half of a small machine.
    maxWorkers: '100%',
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: `${root}tsconfig.json` },
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary'] },
  },
})
