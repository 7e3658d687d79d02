// Asks JobMatch, and says in one word what went wrong.
import { read } from './settings.js';

const PATIENCE_MILLIS = 20_000;

/** @param {'unset'|'unreachable'|'refused'|'forbidden'|'problem'} kind */
export class Failure extends Error {
  constructor(kind, detail = '') {
    super(kind);
    this.kind = kind;
    this.detail = detail;
  }
}

/** What the token in the settings is: its name and what it allows. */
export function currentToken() {
  return ask('GET', 'me/tokens/current');
}

/** What JobMatch understands of a page; nothing is kept. */
export function preview(page) {
  return ask('POST', 'offers/import?preview=true', page);
}

/** Keep the offer of a page, with the fields as somebody corrected them. */
export function save(page, corrections) {
  return ask('POST', 'offers/import', { ...page, corrections });
}

/** The page of an offer in JobMatch. */
export async function offerPage(id) {
  const { server } = await read();
  return `${server}/offers/${encodeURIComponent(id)}`;
}

async function ask(method, path, body) {
  const { server, token } = await read();
  if (!server || !token) {
    throw new Failure('unset');
  }
  const answer = await send(`${server}/api/v1/${path}`, {
    method,
    headers: {
      Authorization: `Bearer ${token}`,
      'Accept-Language': document.documentElement.lang,
      ...(body ? { 'Content-Type': 'application/json' } : {}),
    },
    body: body ? JSON.stringify(body) : undefined,
    cache: 'no-store',
    credentials: 'omit',
    redirect: 'error',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(PATIENCE_MILLIS),
  });
  return answer.ok ? json(answer) : refuse(answer);
}

async function send(address, request) {
  try {
    return await fetch(address, request);
  } catch {
    throw new Failure('unreachable');
  }
}

/** Something else may listen at that address, and answer with a page of its own. */
async function json(answer) {
  try {
    return await answer.json();
  } catch {
    throw new Failure('unreachable');
  }
}

async function refuse(answer) {
  const kinds = { 401: 'refused', 403: 'forbidden' };
  const problem = await answer.json().catch(() => ({}));
  const ours = typeof problem.type === 'string' && problem.type.startsWith('urn:jobmatch:');
  if (!ours) {
    throw new Failure('unreachable');
  }
  throw new Failure(kinds[answer.status] ?? 'problem', String(problem.detail ?? ''));
}
