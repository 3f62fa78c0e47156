import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    // left to itself it keeps one core back for itself, which on two cores leaves half the machine idle
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps,schemas,plugins}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.database.test.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'database',
          include: ['{packages,apps}/**/*.database.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**'],
          globalSetup: ['packages/testing/src/start-test-server.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
