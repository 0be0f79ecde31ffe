// Builds the sites that tests look at: `npm run test:sites`, before a part of the tests is run by itself.
import { spawnSync } from 'node:child_process';
import { sites } from './sites.ts';

for (const { environment } of Object.values(sites)) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...environment };
  const { status } = spawnSync(process.execPath, ['src/commands/build.ts'], { stdio: 'inherit', env });
  if (status !== 0) process.exitCode = 1;
}
