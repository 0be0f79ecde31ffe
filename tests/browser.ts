import { chromium, type LaunchOptions } from '@playwright/test';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const packageFolder = join(import.meta.dirname, '../node_modules/@sparticuz/chromium');
const cacheFolder = join(import.meta.dirname, '../node_modules/.cache');

/**
 * Finds a Chromium to test with and returns it as Playwright's `launchOptions`. In this order: CHROME_PATH; the one
 * among our devDependencies (Linux x64), so that the tests run on a bare machine, in the same version on all; an
 * installed Chrome, Chromium or Edge; the one `npx playwright install chromium` leaves. Many processes may ask at once.
 * @throws if there is none, saying what to install.
 */
export async function browserOptions(): Promise<LaunchOptions> {
  const wanted = process.env['CHROME_PATH'];
  if (wanted) {
    if (!existsSync(wanted)) throw new Error(`CHROME_PATH names no file: ${wanted}`);
    return { executablePath: wanted };
  }
  // A headless shell: a page costs it a third of the work that it costs a browser with windows.
  if (process.platform === 'linux' && process.arch === 'x64') return bundledBrowser();
  const found = [...usualPaths(), chromium.executablePath()].find((path) => existsSync(path));
  if (found) return { executablePath: found };
  throw new Error(
    'No browser to test with. Install Chrome, Chromium or Edge, or run `npx playwright install chromium`, ' +
      'or set CHROME_PATH to the program.',
  );
}

/** Where Chrome, Chromium and Edge are when installed the usual way on this system. */
function usualPaths(): string[] {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (process.platform === 'win32') {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(
      (name) => process.env[name] ?? '',
    );
    const programs = ['Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'];
    return folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge'];
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** The browser of @sparticuz/chromium, unpacked the first time (211 MB, 2 s). */
async function bundledBrowser(): Promise<LaunchOptions> {
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as {
    version: string;
  };
  const folder = join(cacheFolder, `chromium-${version}`);
  if (!existsSync(folder)) await unpack(folder);
  return {
    executablePath: join(folder, 'chromium'),
    // Not the package's own arguments: they turn web security off, and the browser ends with its first page.
    args: ['--headless=shell', '--no-zygote'],
    // For a bare system, the package's own libraries and font. Without any font the text of a page is empty.
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      XDG_DATA_HOME: join(folder, 'fonts'),
    },
  };
}

/**
 * Unpacks the packaged browser into a folder, which comes into being complete or not at all: other processes
 * may be unpacking too, and this one may be interrupted.
 */
async function unpack(folder: string): Promise<void> {
  mkdirSync(cacheFolder, { recursive: true });
  const draft = mkdtempSync(`${folder}-`);
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const systemTmp = process.env['TMPDIR'];
  process.env['TMPDIR'] = draft; // the package unpacks into the system's folder for temporary files
  try {
    await packaged.executablePath();
    await inflate(join(packageFolder, 'bin/al2023.tar.br'));
  } finally {
    if (systemTmp === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = systemTmp;
  }
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true });
    if (!existsSync(folder)) throw error; // otherwise another process was first
  }
}
