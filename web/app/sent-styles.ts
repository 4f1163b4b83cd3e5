/**
 * The policy of pages forbids `style` attributes in what is sent, and allows scripts to set them. So what the server renders
 * carries a number instead, for which a style element has the rule; before the portal takes the page over, rules become
 * attributes again.
 */

const ATTRIBUTE = 'data-style';
/** Id of the style element. */
const RULES = 'sent-styles';

/** React writes attributes with double quotes and escapes these in texts, so nothing else looks like one. */
const STYLE = / style="([^"]*)"/g;

/** @param html as React renders it @returns the same without `style`, and the style element that stands for them */
export function apartFromStyles(html: string, nonce: string): { html: string; styles: string } {
  const numbers = new Map<string, number>();
  const rest = html.replace(STYLE, (_, escaped: string) => {
    const declarations = unescaped(escaped);
    // No value that we write has them; one that came from data could end the rule, or the element.
    if (/[{}<]/.test(declarations)) return '';
    const number = numbers.get(declarations) ?? numbers.size;
    numbers.set(declarations, number);
    return ` ${ATTRIBUTE}="${number}"`;
  });
  const rules = [...numbers].map(([declarations, number]) => `[${ATTRIBUTE}="${number}"]{${declarations}}`);
  return { html: rest, styles: `<style id="${RULES}" nonce="${nonce}">${rules.join('')}</style>` };
}

const ENTITIES: Record<string, string> = { '&quot;': '"', '&#x27;': "'", '&lt;': '<', '&gt;': '>', '&amp;': '&' };

const unescaped = (text: string): string => text.replace(/&(?:quot|#x27|lt|gt|amp);/g, (entity) => ENTITIES[entity]);

/** Gives elements back the styles that they were rendered with: what React changes later it changes there. */
export function adoptStyles(): void {
  const element = document.getElementById(RULES) as HTMLStyleElement | null;
  for (const rule of element?.sheet?.cssRules ?? []) {
    const { selectorText, style } = rule as CSSStyleRule;
    for (const one of document.querySelectorAll<HTMLElement>(selectorText)) {
      one.style.cssText = style.cssText;
      one.removeAttribute(ATTRIBUTE);
    }
  }
  element?.remove();
}
