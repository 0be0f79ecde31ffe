// citation-js publishes no types; these are of the parts we use.
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    data: Record<string, unknown>[];
    format(name: 'bibliography', options: { template: string; format: 'html'; lang: string }): string;
    format(name: 'bibtex'): string;
    format(name: 'ris', options: { format: 'object' }): Record<string, string>[];
  }
  export const plugins: {
    config: {
      get(plugin: '@csl'): { templates: { add(name: string, style: string): void } };
      get(plugin: '@bibtex'): { format: { asciiOnly: boolean; checkLabel: boolean; useIdAsLabel: boolean } };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-ris';
