/** The part of subset-font 2.9 used here: the package ships no types, and @types/subset-font lacks `keepFeatures`. */
declare module 'subset-font' {
  interface Options {
    targetFormat: 'sfnt' | 'woff2';
    keepFeatures?: string[];
    dropTables?: string[];
    /** A number pins the axis there; a range keeps that much of it. */
    variationAxes: Record<string, number | { min: number; max: number }>;
  }
  export default function subsetFont(font: Buffer, text: string, options: Options): Promise<Buffer>;
}
