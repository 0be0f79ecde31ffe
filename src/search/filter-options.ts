/**
 * Offers the values a filter has among what was found, with how many places each would leave.
 *
 * @param select the field of the filter
 * @param counts places by value
 * @param chosen the value chosen; empty for none
 */
export function setOptions(select: HTMLSelectElement, counts: Record<string, number>, chosen: string): void {
  const values = Object.entries(counts).filter(([value, count]) => count > 0 || value === chosen);
  if (chosen !== '' && !values.some(([value]) => value === chosen)) values.push([chosen, 0]);
  if (select.name === 'year') values.reverse();
  // The first is any value.
  select.length = 1;
  select.append(
    ...values.map(([value, count]) => new Option(count > 0 ? `${value} (${count})` : value, value)),
  );
  select.value = chosen;
}
