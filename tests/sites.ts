// Two checkouts can be tested at once on ports of their own.
const port = Number(process.env.TEST_PORT ?? 4391);

/** The builds that the browser tests visit: at the root of a host, under a base path, and one in which things moved. */
export const sites = {
  root: site(port, '/', '.build/root'),
  prefix: site(port + 1, '/any/prefix/', '.build/prefix'),
  moved: site(port + 2, '/any/prefix/', '.build/moved', 'tests/fixtures/small-site/content'),
};

function site(port: number, base: string, output: string, content = 'content') {
  const origin = `http://localhost:${port}`;
  return {
    address: origin + base,
    environment: {
      PORT: `${port}`,
      SITE_URL: origin,
      SITE_BASE: base,
      SITE_OUTPUT: output,
      SITE_CONTENT: content,
    },
  };
}
