import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { contentSecurityPolicy } from '../../src/policy.ts';

function directives(policy: string): Map<string, string> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ');
      return [name, sources.join(' ')];
    }),
  );
}

test('what is not named is forbidden, and what is named is the site’s own', () => {
  const policy = directives(contentSecurityPolicy([]));
  expect(policy.get('default-src')).toBe("'none'");
  expect(policy.get('script-src')).toBe("'self' 'wasm-unsafe-eval'");
  for (const name of ['style-src', 'img-src', 'font-src', 'connect-src', 'worker-src', 'form-action']) {
    expect([name, policy.get(name)]).toEqual([name, "'self'"]);
  }
  expect(policy.get('base-uri')).toBe("'none'");
});

test('an inline script may run if the policy holds the hash of exactly its text', () => {
  const scripts = ['document.title = "é";\n', 'let a;'];
  const hashes = scripts.map((text) => createHash('sha256').update(text, 'utf8').digest('base64'));
  expect(directives(contentSecurityPolicy(scripts)).get('script-src')).toBe(
    `'self' 'wasm-unsafe-eval' 'sha256-${hashes[0]}' 'sha256-${hashes[1]}'`,
  );
});

// A value worked out by another program: the hash above would agree with a wrong idea of what is hashed.
test('the hash is the one a browser works out', () => {
  expect(contentSecurityPolicy(['alert(1)'])).toContain(
    "'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='",
  );
});
