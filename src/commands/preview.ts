import { readSettings } from '../settings.ts';
import { restore } from './landing.ts';
import { readPort } from './port.ts';
import { serve } from './serve.ts';

try {
  const { base, output } = readSettings(process.env);
  const port = readPort(process.argv.slice(2), process.env);
  restore(output);
  await serve(output, base, port);
  console.log(`The site is at http://localhost:${port}${base} (Ctrl-C ends it)`);
} catch (error) {
  const { code, message, port } = error as NodeJS.ErrnoException & { port?: number };
  console.error(
    code === 'EADDRINUSE' ? `Port ${port} is taken. Choose another: npm run preview -- --port 4322` : message,
  );
  process.exitCode = 1;
}
