/** Light or dark: as the system says until the reader says otherwise. */
const KEY = 'spolia-theme';
const system = matchMedia('(prefers-color-scheme: dark)');

function stored() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // some browsers keep storage from files
  }
}

export function switchTheme() {
  const dark = (document.documentElement.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  apply(dark ? 'light' : 'dark');
  try {
    localStorage.setItem(KEY, dark ? 'light' : 'dark');
  } catch {
    // then it lasts as long as the page
  }
}

function apply(theme) {
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  const dark = (document.documentElement.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  document.getElementById('theme').textContent = dark ? 'Light theme' : 'Dark theme';
}

export function startTheme() {
  const button = document.getElementById('theme');
  button.hidden = false;
  button.addEventListener('click', switchTheme);
  system.addEventListener('change', () => apply(stored()));
  apply(stored());
}
