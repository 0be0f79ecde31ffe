import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface LockedPackage {
  version: string;
  resolved?: string;
  integrity?: string;
  optionalDependencies?: Record<string, string>;
}

const exactVersion = /^\d+\.\d+\.\d+$/;

/** Binaries of Pagefind for other systems, which the registry that wrote the lock does not have: see CONTRIBUTING. */
const withoutChecksum = ['darwin-arm64', 'darwin-x64', 'freebsd-x64', 'windows-arm64', 'windows-x64'].map(
  (system) => `node_modules/@pagefind/${system}`,
);

/** The JSON in a file of this repository, given by its path from the root. */
function readJson(path: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));
}

/** The package Node finds when the one at `path` imports `name`: in the nearest node_modules going up. */
function nearest(
  packages: Record<string, LockedPackage>,
  path: string,
  name: string,
): LockedPackage | undefined {
  const found = packages[`${path ? `${path}/` : ''}node_modules/${name}`];
  if (found || path === '') return found;
  return nearest(packages, path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0)), name);
}

describe.each(['', 'tools/node/'])('%spackage-lock.json', (folder) => {
  const { packages } = readJson(`${folder}package-lock.json`) as { packages: Record<string, LockedPackage> };
  // The entry with the empty path is the project itself.
  const installed = Object.entries(packages).filter(([path]) => path !== '');

  // npm silently leaves out what the registry lacks when the lock is written. `npm ci` then refuses the lock,
  // or other systems than the writer's get no binaries, or those of another version hoisted to the root.
  test('has an entry for every optional dependency, so that each system gets its binaries', () => {
    const wrong = Object.entries(packages).flatMap(([path, entry]) =>
      Object.entries(entry.optionalDependencies ?? {})
        .map(([name, wanted]) => ({ path, name, wanted, locked: nearest(packages, path, name)?.version }))
        // Binaries are pinned exactly; where a range is asked for, npm has chosen and any version will do.
        .filter(
          ({ wanted, locked }) => locked === undefined || (exactVersion.test(wanted) && locked !== wanted),
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('names no addresses, so that any registry can serve it', () => {
    expect(installed.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });

  test('has a checksum for every package but those that could not be fetched when it was written', () => {
    const without = installed.filter(([, entry]) => entry.integrity === undefined).map(([path]) => path);
    expect(without).toEqual(folder === '' ? withoutChecksum : []);
  });

  test('belongs to a package.json that names exact versions only', () => {
    const manifest = readJson(`${folder}package.json`) as Record<string, Record<string, string> | undefined>;
    const versions = Object.entries({
      ...manifest['dependencies'],
      ...manifest['devDependencies'],
      ...manifest['optionalDependencies'],
    });
    expect(versions.length).toBeGreaterThan(0);
    expect(versions.filter(([, version]) => !exactVersion.test(version))).toEqual([]);
  });
});

test('CONTRIBUTING says why each dependency is there, and names no other', () => {
  const text = readFileSync(new URL('../../CONTRIBUTING.md', import.meta.url), 'utf8');
  const rows = text.split('## Why each dependency')[1]?.match(/^\| [@a-z].*(?= \|.*\|$)/gm) ?? [];
  const named = rows
    .flatMap((row) => row.slice('| '.length).split(', '))
    .filter((name) => !name.includes('*'));
  const { dependencies, devDependencies } = readJson('package.json') as Record<string, object>;
  const installed = Object.keys({ ...dependencies, ...devDependencies });
  // The table has one line for all types.
  const own = installed.filter((name) => !name.startsWith('@types/') || named.includes(name));
  expect(named.toSorted()).toEqual(own.toSorted());
});
