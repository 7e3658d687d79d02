// The offer as it was understood, in fields that somebody can correct.
import { day, isoDay, salaryText, text } from './texts.js';

const FIELDS = ['title', 'company', 'place', 'contract', 'salary', 'publishedOn', 'expiresOn'];
const LONGEST = 300;
const SHOWN_SKILLS = 8;

/** Fill the form with an answer of the server, as text. */
export function showOffer(form, { offer, method, doubts, known }) {
  const values = {
    title: offer.title,
    company: offer.company,
    place: offer.places?.[0]?.label,
    contract: offer.contract?.type,
    salary: salaryText(offer.salary, method === 'TEXT'),
    publishedOn: isoDay(offer.publishedAt),
    expiresOn: isoDay(offer.expiresAt),
  };
  FIELDS.forEach((name) => {
    form.elements[name].value = String(values[name] ?? '').slice(0, LONGEST);
    form.elements[name].dataset.read = form.elements[name].value;
  });
  form.querySelector('#method').textContent = text(`method${method}`);
  showDoubts(form.querySelector('#doubts'), doubts);
  showKnown(form.querySelector('#known'), known);
  form.querySelector('#skills').textContent = skills(offer.skills ?? []);
  const save = form.querySelector('#save');
  save.textContent = text(known ? 'saveAgain' : 'save');
  // Saving again would replace what somebody corrected the first time: it is no longer the first thing to do.
  save.classList.toggle('primary', !known);
  form.querySelector('#open').classList.toggle('primary', Boolean(known));
}

/** What somebody changed; an empty field takes a value away, an unchanged one stays as it was read. */
export function corrections(form) {
  const changed = FIELDS.map((name) => form.elements[name]).filter((field) => field.value !== field.dataset.read);
  return Object.fromEntries(changed.map((field) => [field.name, field.value.trim()]));
}

function showDoubts(list, doubts) {
  list.replaceChildren(
    ...doubts.map((doubt) => {
      const item = document.createElement('li');
      item.textContent = text(`doubt${doubt}`);
      return item;
    }),
  );
  list.hidden = doubts.length === 0;
}

function showKnown(line, known) {
  line.hidden = !known;
  if (known) {
    const written = Object.keys(known.documents ?? {}).map((kind) => text(`written${kind}`));
    line.textContent = [text('alreadySaved', day(known.savedAt)), ...written].join(' ');
  }
}

function skills(all) {
  if (all.length === 0) {
    return text('noSkills');
  }
  const labels = all.slice(0, SHOWN_SKILLS).map((skill) => skill.label);
  return text('skills', labels.join(', ') + (all.length > SHOWN_SKILLS ? '…' : ''));
}
