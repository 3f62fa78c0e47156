import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['{packages,apps,schemas,plugins}/**/*.test.ts'],
          exclude: ['**/node_modules/**', '**/dist/**', '**/*.database.test.ts'],
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
