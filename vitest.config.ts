import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // One more than vitest would take on a small machine: much of a test is waiting for a database or a browser.
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
