// What the popup shows: reading, what was understood, saved, or what went wrong.
import * as jobmatch from './lib/jobmatch.js';
import { text, translate } from './lib/texts.js';
import { corrections, showOffer } from './lib/offer-form.js';

const extension = globalThis.browser ?? globalThis.chrome;
const part = (id) => document.getElementById(id);

let page;

async function start() {
  translate();
  part('settings').addEventListener('click', openSettings);
  part('problem-settings').addEventListener('click', openSettings);
  part('retry').addEventListener('click', readPage);
  part('offer').addEventListener('submit', save);
  await readPage();
}

async function readPage() {
  show('status');
  try {
    page = await captured();
    const understood = await jobmatch.preview(page);
    showOffer(part('offer'), understood);
    if (understood.known) {
      opens(part('open'), understood.known.id);
    }
    show('offer');
    part('offer-heading').focus();
  } catch (failure) {
    showProblem(failure);
  }
}

/** Only now does the extension look at the page, and only at this one. */
async function captured() {
  const [tab] = await extension.tabs.query({ active: true, currentWindow: true });
  try {
    const [{ result }] = await extension.scripting.executeScript({
      target: { tabId: tab.id },
      files: ['capture.js'],
    });
    if (!result) {
      throw new Error('no result');
    }
    return result;
  } catch {
    throw new jobmatch.Failure('unreadable');
  }
}

async function save(event) {
  event.preventDefault();
  const form = part('offer');
  const missing = form.elements.title.value.trim() === '';
  form.elements.title.setAttribute('aria-invalid', String(missing));
  part('title-missing').hidden = !missing;
  if (missing) {
    form.elements.title.focus();
    return;
  }
  part('save').disabled = true;
  part('save-problem').hidden = true;
  try {
    showSaved(await jobmatch.save(page, corrections(form)));
  } catch (failure) {
    showSaveProblem(failure);
  } finally {
    part('save').disabled = false;
  }
}

function showSaved({ offer }) {
  part('saved-title').textContent = offer.title;
  opens(part('open-saved'), offer.id);
  show('saved');
  part('saved-heading').focus();
}

/** What was typed stays, so that it can be tried again. */
function showSaveProblem(failure) {
  part('save-problem').textContent = `${title(failure)} ${detail(failure)}`;
  part('save-problem').hidden = false;
}

function showProblem(failure) {
  part('problem-title').textContent = title(failure);
  part('problem-text').textContent = detail(failure);
  part('problem-settings').hidden = !['unset', 'unreachable', 'refused', 'forbidden'].includes(failure.kind);
  part('retry').hidden = failure.kind !== 'unreachable';
  show('problem');
  part('problem-title').focus();
}

const KINDS = ['unset', 'unreachable', 'refused', 'forbidden', 'unreadable', 'problem'];

function kind(failure) {
  return KINDS.includes(failure.kind) ? failure.kind : 'unreadable';
}

function title(failure) {
  return text(`${kind(failure)}Title`);
}

function detail(failure) {
  return kind(failure) === 'problem' ? failure.detail : text(`${kind(failure)}Text`);
}

function show(wanted) {
  ['status', 'problem', 'offer', 'saved'].forEach((id) => {
    part(id).hidden = id !== wanted;
  });
}

function opens(button, id) {
  button.hidden = false;
  button.dataset.offer = id;
  button.onclick = async () => {
    await extension.tabs.create({ url: await jobmatch.offerPage(id) });
    globalThis.close();
  };
}

function openSettings() {
  extension.runtime.openOptionsPage();
  globalThis.close();
}

start();
