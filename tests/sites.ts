/** The two builds that the browser tests visit: at the root of a host, and under a base path. */
export const sites = {
  root: site(4391, '/', '.build/root'),
  prefix: site(4392, '/any/prefix/', '.build/prefix'),
};

function site(port: number, base: string, output: string) {
  const origin = `http://localhost:${port}`;
  return {
    address: origin + base,
    environment: { PORT: `${port}`, SITE_URL: origin, SITE_BASE: base, SITE_OUTPUT: output },
  };
}
