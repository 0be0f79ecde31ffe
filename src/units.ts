/** A unit of series: how a value is written with it in a sentence. */
interface Unit {
  before: string;
  after: string;
  /** Decimals that every value has at least. */
  decimals: number;
}

/** Every unit a series may have, by the name that editors and tables use. */
export const units = {
  'US$ billion': { before: 'US$', after: ' billion', decimals: 0 },
  'trillion yuan': { before: '', after: ' trillion yuan', decimals: 0 },
  'per cent': { before: '', after: ' per cent', decimals: 1 },
} as const satisfies Record<string, Unit>;

export type UnitName = keyof typeof units;

/**
 * Writes a value as tables do, without its unit.
 *
 * @param value the value
 * @param unit its unit
 * @returns `1,000`, `772.4`; `18.0` of a unit that is always written with a decimal
 */
export function writeNumber(value: number, unit: UnitName): string {
  return value.toLocaleString('en-GB', { minimumFractionDigits: units[unit].decimals });
}

/**
 * Writes a value as sentences do.
 *
 * @param value the value
 * @param unit its unit
 * @returns `US$772.4 billion`, with spaces that do not break
 */
export function writeValue(value: number, unit: UnitName): string {
  const { before, after } = units[unit];
  return `${before}${writeNumber(value, unit)}${after}`.replaceAll(' ', '\u00a0');
}
