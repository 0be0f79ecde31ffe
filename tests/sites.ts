// Two checkouts can be tested at once on ports of their own.
const port = Number(process.env.TEST_PORT ?? 4391);

/** The two builds that the browser tests visit: at the root of a host, and under a base path. */
export const sites = {
  root: site(port, '/', '.build/root'),
  prefix: site(port + 1, '/any/prefix/', '.build/prefix'),
};

function site(port: number, base: string, output: string) {
  const origin = `http://localhost:${port}`;
  return {
    address: origin + base,
    environment: { PORT: `${port}`, SITE_URL: origin, SITE_BASE: base, SITE_OUTPUT: output },
  };
}
