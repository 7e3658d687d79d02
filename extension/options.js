// Where JobMatch is, and the token; what is saved is tried at once.
import { currentToken } from './lib/jobmatch.js';
import { read, serverAddress, write } from './lib/settings.js';
import { day, text, translate } from './lib/texts.js';

const extension = globalThis.browser ?? globalThis.chrome;
const form = document.getElementById('settings');
const result = document.getElementById('result');
const allow = document.getElementById('allow');

async function start() {
  translate();
  const { server, token } = await read();
  form.elements.server.value = server;
  form.elements.token.value = token;
  form.addEventListener('submit', save);
  allow.addEventListener('click', allowServer);
  document.getElementById('forget').addEventListener('click', forget);
}

async function save(event) {
  event.preventDefault();
  const server = serverAddress(form.elements.server.value);
  const token = form.elements.token.value.trim();
  form.elements.server.setAttribute('aria-invalid', String(server === null));
  form.elements.token.setAttribute('aria-invalid', String(!token.startsWith('jmt_')));
  if (server === null || !token.startsWith('jmt_')) {
    say('bad', text(server === null ? 'serverInvalid' : 'tokenInvalid'));
    return;
  }
  form.elements.server.value = server;
  await write({ server, token });
  await test();
}

async function test() {
  allow.hidden = true;
  say('', text('testing'));
  try {
    const token = await currentToken();
    const able = (token.scopes ?? []).includes('offers:import');
    say(able ? 'good' : 'bad', able ? text('connected', token.name, day(token.expiresAt)) : text('forbiddenText'));
  } catch (failure) {
    // A proxy before the server may refuse other origins; with a permission for it the browser asks no origin.
    allow.hidden = failure.kind !== 'unreachable';
    say('bad', failure.kind === 'problem' ? failure.detail : text(`${failure.kind}Text`));
  }
}

async function allowServer() {
  const { server } = await read();
  if (await extension.permissions.request({ origins: [`${new URL(server).origin}/*`] })) {
    await test();
  }
}

async function forget() {
  await extension.storage.local.clear();
  form.reset();
  form.elements.server.value = '';
  form.elements.token.value = '';
  say('good', text('forgotten'));
}

function say(kind, words) {
  result.className = `result ${kind}`;
  result.textContent = words;
}

start();
