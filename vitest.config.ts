import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    watch: false,
    globalSetup: ['test/support/built.ts'],
    // Generous: machines that build several things at once are slow, not wrong. Hooks start browsers and make repositories.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    maxWorkers: 2,
  },
});
