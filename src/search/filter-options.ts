/**
 * Offers the values a filter has among what was found, with how many places each would leave.
 *
 * @param form the form of the results page
 * @param filter name of the filter, which is that of its field
 * @param counts places by value
 * @param chosen the value chosen; empty for none
 */
export function setOptions(
  form: HTMLFormElement,
  filter: string,
  counts: Record<string, number>,
  chosen: string,
): void {
  const select = form.elements.namedItem(filter);
  if (!(select instanceof HTMLSelectElement)) return;
  const values = Object.entries(counts).filter(([value, count]) => count > 0 || value === chosen);
  if (chosen !== '' && !values.some(([value]) => value === chosen)) values.push([chosen, 0]);
  if (filter === 'year') values.reverse();
  // The first is any value.
  select.length = 1;
  select.append(
    ...values.map(([value, count]) => new Option(count > 0 ? `${value} (${count})` : value, value)),
  );
  select.value = chosen;
}
