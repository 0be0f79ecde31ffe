import { parseArgs } from 'node:util';

/**
 * Reads which port to serve at: `npm run preview -- --port 5000`, or `PORT=5000 npm run preview`.
 *
 * @param words what follows the command
 * @param environment variables of the process
 * @returns the port; 4321 where none is named
 * @throws if it is no port, or something else follows the command
 */
export function readPort(words: string[], { PORT }: NodeJS.ProcessEnv): number {
  const { values } = parseArgs({ args: words, options: { port: { type: 'string' } } });
  const named = values.port ?? PORT ?? '4321';
  const port = Number(named);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Error(`“${named}” is no port. Choose one from 1024 to 65535: --port 5000`);
  }
  return port;
}
