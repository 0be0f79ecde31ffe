/** What the menus need to know of a page. */
export interface MenuPage {
  /** Address from the root of the site: `/summits/28/`. */
  address: string;
  title: string;
  /** Short name for menus and breadcrumbs. */
  label: string;
  /** Position among the pages of its folder; pages without one stand in no menu. */
  order?: number | undefined;
}

/** A page with the pages below it, in menu order. */
export interface Branch extends MenuPage {
  children: Branch[];
}

/**
 * Makes the tree of pages that menus, breadcrumbs and previous/next links are read from.
 *
 * @param pages every page of the site, in any order
 * @returns the home page with all pages that have a place in a menu below it
 * @throws if there is no home page, or a page's folder has no page of its own
 */
export function pageTree(pages: MenuPage[]): Branch {
  const branches = new Map(pages.map((page) => [page.address, { ...page, children: [] as Branch[] }]));
  const home = branches.get('/');
  if (!home) throw new Error('There is no home page: content/pages/index.md(x) is missing.');
  for (const branch of branches.values()) {
    if (branch === home || branch.order === undefined) continue;
    const parent = branches.get(parentAddress(branch.address));
    if (!parent) throw new Error(`${branch.address} has no page above it: its folder needs an index.md.`);
    parent.children.push(branch);
  }
  for (const { children } of branches.values()) {
    children.sort((a, b) => (a.order ?? 0) - (b.order ?? 0) || a.address.localeCompare(b.address, 'en'));
  }
  return home;
}

/**
 * Gives the address one folder up.
 *
 * @param address address of any page but the home page: `/summits/28/`
 * @returns address of the page above: `/summits/`
 */
export function parentAddress(address: string): string {
  return address.replace(/[^/]+\/$/, '');
}

/**
 * Lists the pages from the home page down to one page: its breadcrumbs.
 *
 * @param home the tree of pages
 * @param address address of the page
 * @returns home page first, the page itself last; shorter where the page stands in no menu
 */
export function trail(home: Branch, address: string): Branch[] {
  const path = [home];
  let branch: Branch | undefined = home;
  while (branch && branch.address !== address) {
    branch = branch.children.find((child) => address.startsWith(child.address));
    if (branch) path.push(branch);
  }
  return path;
}

/**
 * Lists the pages of a tree as they are read from top to bottom.
 *
 * @param branch the page it begins with
 * @returns that page, then each of those below it with all below that
 */
export function inReadingOrder(branch: Branch): Branch[] {
  return [branch, ...branch.children.flatMap(inReadingOrder)];
}

/**
 * Finds what comes before and after a page when the site is read from start to end.
 *
 * @param pages the pages, in the order they are read in
 * @param address address of the page
 * @returns the neighbours, either of which may be missing; both are for a page that is in no menu
 */
export function neighbours(pages: Branch[], address: string): { previous?: Branch; next?: Branch } {
  const index = pages.findIndex((page) => page.address === address);
  if (index === -1) return {};
  const [previous, next] = [pages[index - 1], pages[index + 1]];
  return { ...(previous && { previous }), ...(next && { next }) };
}
