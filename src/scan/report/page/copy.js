/** Buttons that put a path or a command on the clipboard. */
import { element } from './dom.js';

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // A page from disk may not use the clipboard directly in every browser.
    const area = element('textarea', { readonly: true, 'aria-hidden': 'true', class: 'unseen' });
    area.value = text;
    document.body.append(area);
    area.select();
    document.execCommand('copy');
    area.remove();
  }
}

/** One listener for all buttons with `data-copy`, those that come later included. */
export function startCopying(announce) {
  for (const button of document.querySelectorAll('button.copy')) button.hidden = false;
  document.addEventListener('click', async (event) => {
    const button = event.target.closest('button.copy');
    if (button === null) return;
    await copyText(button.dataset.copy);
    announce('Copied to the clipboard.');
    button.classList.add('done');
    setTimeout(() => button.classList.remove('done'), 1200);
  });
}

export function copyButton(text, what) {
  return element(
    'button',
    { type: 'button', class: 'quiet copy', 'data-copy': text },
    'Copy',
    element('span', { class: 'unseen' }, ` ${what}`),
  );
}
