import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    watch: false,
    globalSetup: ['test/support/built.ts', 'test/support/servers.ts'],
    // Generous: machines that build several things at once are slow, not wrong. Hooks start browsers and make repositories.
    testTimeout: 600_000,
    hookTimeout: 1_200_000,
    maxWorkers: 2,
  },
});
