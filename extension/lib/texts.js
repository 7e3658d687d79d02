// Texts in the browser's language. They only ever become text, never markup.
const extension = globalThis.browser ?? globalThis.chrome;

export function text(key, ...values) {
  return extension.i18n.getMessage(key, values.map(String)) || key;
}

/** The language of the texts, which the browser chose; asking it for its own may name another. */
const language = () => text('language');

/** Fill every element that names a text. */
export function translate(root = document) {
  document.documentElement.lang = language();
  root.querySelectorAll('[data-text]').forEach((element) => {
    element.textContent = text(element.dataset.text);
  });
  root.querySelectorAll('[data-placeholder]').forEach((element) => {
    element.placeholder = text(element.dataset.placeholder);
  });
}

/** A day as people write it, as in « 3 mars 2026 ». */
export function day(moment) {
  return new Intl.DateTimeFormat(language() === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'long', timeZone: 'Europe/Paris' }).format(new Date(moment));
}

/** The same day as a date field wants it, as in 2026-03-03; empty when there is none. */
export function isoDay(moment) {
  return moment ? new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris' }).format(new Date(moment)) : '';
}

/** A salary as people write it, as in « 26 000 à 31 000 € par an »; a text's own words when it came from a text. */
export function salaryText(salary, fromText) {
  if (!salary || fromText || salary.min == null || !salary.period) {
    return salary?.raw ?? '';
  }
  const amount = (number) => new Intl.NumberFormat(language()).format(number);
  const range = salary.max != null && salary.max !== salary.min;
  const currency = salary.currency === 'EUR' ? '€' : salary.currency;
  return text(
    range ? 'salaryRange' : 'salaryFrom', amount(salary.min), range ? amount(salary.max) : '', currency,
    text(`per${salary.period}`),
  );
}
