import type { BreadcrumbList } from 'schema-dts';

/**
 * Describes where a page stands.
 *
 * @param steps name and full address of each page from the home page down, the page itself last
 * @returns the description
 */
export function breadcrumbList(steps: { name: string; url: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}
