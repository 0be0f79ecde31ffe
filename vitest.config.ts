import { defineConfig } from 'vitest/config';
import type { TestSpecification } from 'vitest/node';
import { BaseSequencer } from 'vitest/node';

/** The builds take longest, and each waits for the one before: begun last, they would keep one core waiting. */
class BuildsFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const builds = ({ moduleId }: TestSpecification): number => Number(moduleId.includes('commands/build'));
    return (await super.sort(files)).sort((a, b) => builds(b) - builds(a));
  }
}

// Plain Vitest: what it tests imports nothing from `astro:*`, so it needs none of Astro's Vite plugins.
export default defineConfig({
  test: {
    include: ['tests/{unit,record,search,outputs}/**/*.test.ts'],
    // By default one core is left idle: on two cores, that is half of the machine.
    maxWorkers: '100%',
    // No test changes what another sees but by Vitest's own stubs, which are taken back: modules are read once a worker.
    isolate: false,
    unstubGlobals: true,
    unstubEnvs: true,
    // No test is timed, and a busy machine is slow.
    testTimeout: 240_000,
    hookTimeout: 240_000,
    sequence: { sequencer: BuildsFirst },
  },
});
