// Runs once in the page that somebody looks at, in a world of its own that the page's scripts can't reach, when they
// click. Returns the JobPosting if the page states exactly one in JSON-LD, else what is visible of the page with its
// structured data, for the server to read. Never runs what stands in the page, and leaves out what was typed into it.
(() => {
  const LONGEST = 3_000_000;
  const DEEPEST = 200;
  const MOST_NODES = 60_000;
  const DEEPEST_JSON = 6;

  const LEFT_OUT = new Set([
    'SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'IFRAME', 'FRAME', 'OBJECT', 'EMBED', 'SVG', 'CANVAS', 'VIDEO', 'AUDIO',
    'PICTURE', 'INPUT', 'TEXTAREA', 'SELECT', 'OPTION', 'DIALOG',
  ]);
  const KEPT_ATTRIBUTES = [
    'id', 'class', 'role', 'itemscope', 'itemtype', 'itemprop', 'typeof', 'property', 'vocab', 'content', 'datetime',
    'href', 'data-cy', 'data-testid', 'data-company-name',
  ];
  const STRUCTURED = ['itemprop', 'itemscope', 'property', 'typeof'];
  const EMPTY_ELEMENTS = new Set(['BR', 'HR', 'META', 'LINK', 'IMG', 'WBR']);

  // A form with a field named « childNodes » would answer with that field: the prototypes' own accessors don't.
  const accessor = (prototype, name) => {
    const { get } = Object.getOwnPropertyDescriptor(prototype, name);
    return (node) => get.call(node);
  };
  const childrenOf = accessor(Node.prototype, 'childNodes');
  const typeOf = accessor(Node.prototype, 'nodeType');
  const tagOf = (element) => accessor(Element.prototype, 'tagName')(element).toUpperCase();
  const textOf = accessor(Node.prototype, 'textContent');
  const attribute = (element, name) => Element.prototype.getAttribute.call(element, name);
  const visible = (element) =>
    !Element.prototype.checkVisibility ||
    Element.prototype.checkVisibility.call(element, { visibilityProperty: true, contentVisibilityAuto: false });

  const address = () => {
    const url = new URL(document.location.href);
    url.hash = '';
    url.username = '';
    url.password = '';
    return url.href.slice(0, 2000);
  };

  const isJsonLd = (script) => (attribute(script, 'type') ?? '').trim().toLowerCase().startsWith('application/ld+json');

  const isPosting = (json) =>
    [json['@type']].flat().some((type) => /^(?:https?:\/\/schema\.org\/)?JobPosting$/.test(String(type)));

  const postingsIn = (json, depth = 0) => {
    if (json === null || typeof json !== 'object' || depth > DEEPEST_JSON) {
      return [];
    }
    if (!Array.isArray(json) && isPosting(json)) {
      return [json];
    }
    return Object.values(json).flatMap((part) => postingsIn(part, depth + 1));
  };

  /** All that is strictly JSON; null when a block isn't, since the server reads those leniently. */
  const postings = () => {
    const blocks = [...document.querySelectorAll('script[type]')].filter(isJsonLd);
    try {
      return blocks.flatMap((block) => postingsIn(JSON.parse(textOf(block))));
    } catch {
      return null;
    }
  };

  const escaped = (words) =>
    words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

  const attributes = (element) =>
    KEPT_ATTRIBUTES.map((name) => [name, attribute(element, name)])
      .filter(([, value]) => value !== null)
      .map(([name, value]) => ` ${name}="${escaped(value.slice(0, 1000))}"`)
      .join('');

  const isStructured = (element) => STRUCTURED.some((name) => attribute(element, name) !== null);

  const skipped = (element, within) => {
    const tag = tagOf(element);
    if (LEFT_OUT.has(tag) && !(tag === 'SCRIPT' && isJsonLd(element))) {
      return true;
    }
    const needsNoEyes = within || tag === 'SCRIPT' || tag === 'META' || tag === 'LINK' || isStructured(element);
    return !needsNoEyes && !visible(element);
  };

  const written = () => {
    const pieces = [];
    let length = 0;
    let nodes = 0;
    const add = (piece) => {
      pieces.push(piece);
      length += piece.length;
    };
    const write = (node, depth, within) => {
      if (length > LONGEST || depth > DEEPEST || ++nodes > MOST_NODES) {
        return;
      }
      if (typeOf(node) === Node.TEXT_NODE) {
        add(escaped(textOf(node)));
      } else if (typeOf(node) === Node.ELEMENT_NODE && !skipped(node, within)) {
        element(node, depth, within || isStructured(node));
      }
    };
    const element = (node, depth, within) => {
      const tag = tagOf(node).toLowerCase();
      if (tag === 'script') {
        add(`<script type="application/ld+json">${textOf(node).replaceAll('</', '<\\/')}</script>`);
        return;
      }
      if (!/^[a-z][a-z0-9-]*$/.test(tag)) {
        return;
      }
      add(`<${tag}${attributes(node)}>`);
      if (!EMPTY_ELEMENTS.has(tag.toUpperCase())) {
        childrenOf(node).forEach((child) => write(child, depth + 1, within));
        add(`</${tag}>`);
      }
    };
    write(document.head, 0, false);
    write(document.body, 0, false);
    return pieces.join('').slice(0, LONGEST);
  };

  const found = postings();
  return found?.length === 1 ? { url: address(), jobPosting: found[0] } : { url: address(), html: written() };
})();
