/** For a list that names something twice. */
export const onceOnly = 'Expected each entry once';

/**
 * Says whether a list names nothing twice.
 *
 * @param list the list
 * @returns whether all its entries differ
 */
export function eachOnce(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}
