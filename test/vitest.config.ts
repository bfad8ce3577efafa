import { fileURLToPath } from 'node:url'
import { configDefaults, defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))
/** What measures the memory of its process needs one of its own. */
const ownProcess = ['test/document/hostile.test.ts']

export default defineConfig({
  root,
  resolve: { alias: { 'cv-keyword-analyzer': `${root}src/index.ts` } },
  test: {
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // The default leaves one core free, which is half of a small machine.
    maxWorkers: '100%',
    projects: [
      // No test changes what another reads, so the modules are loaded once for a worker, not once for a file.
      {
        extends: true,
        test: {
          name: 'tests',
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...ownProcess],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'memory', include: ownProcess, typecheck: { enabled: false } } },
    ],
    typecheck: { enabled: true, include: ['test/**/*.test-d.ts'], tsconfig: `${root}tsconfig.json` },
    coverage: { provider: 'v8', include: ['src/**'], reporter: ['text-summary'] },
  },
})
