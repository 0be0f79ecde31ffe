/**
 * Says beside each value of a filter how many places it would leave, and offers no value that would leave none. Where one
 * is chosen, how many another would leave is not known; so that one can change to it, it is offered without a count.
 *
 * @param select the field of the filter
 * @param counts places by value
 */
export function showCounts(select: HTMLSelectElement, counts: Record<string, number>): void {
  // The first is any value.
  for (const option of [...select.options].slice(1)) {
    const count = counts[option.value] ?? 0;
    option.text = option.value + (count > 0 ? ` (${count})` : '');
    option.hidden = count === 0 && select.value === '';
  }
}
