// Where JobMatch is and with which token it is asked. Kept in this browser only, never synchronised.
const extension = globalThis.browser ?? globalThis.chrome;

/** @returns {Promise<{server: string, token: string}>} empty texts when nothing was set */
export async function read() {
  const { server = '', token = '' } = await extension.storage.local.get(['server', 'token']);
  return { server, token };
}

export function write(settings) {
  return extension.storage.local.set(settings);
}

/** A token travels in clear text over http; on one's own machine nobody else listens. */
const OWN_MACHINE = ['localhost', '127.0.0.1'];

/**
 * The address without what doesn't belong to it.
 * @returns {string|null} null when it is none, or would send the token in clear text
 */
export function serverAddress(typed) {
  const words = typed.trim();
  const whole = /^[a-z]+:\/\//i.test(words) ? words : `https://${words}`;
  if (!URL.canParse(whole)) {
    return null;
  }
  const url = new URL(whole);
  const safe = url.protocol === 'https:' || (url.protocol === 'http:' && OWN_MACHINE.includes(url.hostname));
  return safe && !url.username && !url.password ? url.origin + url.pathname.replace(/\/+$/, '') : null;
}
