import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'test/**/*.test.ts'],
    watch: false,
    globalSetup: ['test/support/built.ts', 'test/support/servers.ts'],
    // The program is loaded once for all files of a process: the same small file with a database took 18 s of processor
    // time by itself, and 8 s after another one. No test replaces a module, and what one sets in the environment it takes back.
    isolate: false,
    // Generous: machines that build several things at once are slow, not wrong. Hooks start browsers and make repositories.
    testTimeout: 600_000,
    hookTimeout: 1_200_000,
    // On two cores: tests wait for git, PostgreSQL and the browser a fifth of their time.
    maxWorkers: 3,
  },
});
