/**
 * Gives the document styles that only a script needs, and that no page loads before.
 *
 * @param styles text of a style sheet, without imports
 */
export function adoptStyles(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}
