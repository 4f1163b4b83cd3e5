/** Elements without markup: what comes from scanned code can only ever become text. */

/** `element('p', { class: 'lead' }, 'text', child)`; properties that are functions become listeners. */
export function element(name, properties = {}, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (value === false || value === null || value === undefined) continue;
    if (typeof value === 'function') node.addEventListener(key, value);
    else node.setAttribute(key, value === true ? '' : String(value));
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

/** Text with `code` between backticks. */
export function prose(text) {
  return text.split(/`([^`]+)`/).map((part, i) => (i % 2 === 1 ? element('code', {}, part) : part));
}

export const thousands = (n) => String(n).replace(/\B(?=(\d{3})+$)/g, ',');

export const counted = (n, noun, plural = `${noun}s`) => `${thousands(n)} ${n === 1 ? noun : plural}`;
