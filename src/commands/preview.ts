import { readSettings } from '../settings.ts';
import { restore } from './landing.ts';
import { serve } from './serve.ts';

const { base, output } = readSettings(process.env);
const port = Number(process.env.PORT ?? 4321);

try {
  restore(output);
  await serve(output, base, port);
  console.log(`The site is at http://localhost:${port}${base} (Ctrl-C ends it)`);
} catch (error) {
  console.error(
    error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
      ? `Port ${port} is taken. Choose another: PORT=4322 npm run preview`
      : error,
  );
  process.exitCode = 1;
}
