// Texts in the browser's language. They only ever become text, never markup.
const extension = globalThis.browser ?? globalThis.chrome;

export function text(key, ...values) {
  return extension.i18n.getMessage(key, values.map(String)) || key;
}

/** Fill every element that names a text. */
export function translate(root = document) {
  document.documentElement.lang = extension.i18n.getUILanguage().startsWith('fr') ? 'fr' : 'en';
  root.querySelectorAll('[data-text]').forEach((element) => {
    element.textContent = text(element.dataset.text);
  });
  root.querySelectorAll('[data-placeholder]').forEach((element) => {
    element.placeholder = text(element.dataset.placeholder);
  });
}

/** A day as people write it, as in « 3 mars 2026 ». */
export function day(moment) {
  const language = extension.i18n.getUILanguage().startsWith('fr') ? 'fr-FR' : 'en-GB';
  return new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(new Date(moment));
}

/** The same day as a date field wants it, as in 2026-03-03; empty when there is none. */
export function isoDay(moment) {
  return moment ? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date(moment)) : '';
}
