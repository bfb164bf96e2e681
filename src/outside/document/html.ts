// A web page to its text: one pass over the tags, nothing built and nothing run. Menus, footers, forms and cookie bars are left out.

import { decodeEntities } from './entities.ts';
import { type LooseBlock, rowOf } from './laid-out.ts';

/** Never text. */
const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'math',
  'iframe',
  'object',
  'head',
  'select',
  'button',
  'canvas',
  'video',
  'audio',
  'textarea',
  'map',
  'dialog',
]);
/** Text, but of the site and not of the page. */
const AROUND = new Set(['nav', 'footer', 'aside', 'menu']);
const VOID = new Set([
  'area',
  'base',
  'br',
  'col',
  'embed',
  'hr',
  'img',
  'input',
  'link',
  'meta',
  'source',
  'track',
  'wbr',
  '!doctype',
]);
const BREAKS = new Set([
  'p',
  'div',
  'section',
  'article',
  'main',
  'header',
  'form',
  'fieldset',
  'blockquote',
  'pre',
  'ul',
  'ol',
  'dl',
  'table',
  'tbody',
  'thead',
  'figure',
  'figcaption',
  'address',
  'details',
  'summary',
  'body',
  'html',
  'hr',
  'dt',
  'dd',
  'center',
  'legend',
  'label',
  'caption',
]);
const HEADING = /^h[1-6]$/;
const COOKIE_BAR =
  /cookie-?_?(?:bar|banner|consent|notice|popup|modal|law|overlay|message|wall|dialog|settings|control)|cookiebot|cookieyes|cky-|onetrust|cmplz|cc-window|cc-banner|cli-bar|cli-modal|gdpr-?(?:bar|banner|popup)|consent-?(?:bar|banner|popup|modal)|borlabs|iubenda-cs|klaro|usercentrics|skip-link|screen-reader|breadcrumb/i;
const ROLE = /^(?:navigation|banner|contentinfo|search|dialog|alertdialog|menu|menubar)$/i;

interface Open {
  readonly tag: string;
  readonly silent: boolean;
}

/** The blocks of a page: of its `main` or `article` when that holds the text, else of the whole body. */
export function htmlBlocks(html: string): LooseBlock[] {
  const inner = mainPart(html);
  const blocks = inner === undefined ? [] : blocksOf(inner);
  return blocks.reduce((n, b) => n + b.text.length, 0) >= 400 ? blocks : blocksOf(html);
}

/** The inside of the only `main`, or of the only `article`. */
function mainPart(html: string): string | undefined {
  for (const tag of ['main', 'article']) {
    const open = new RegExp(`<${tag}(?=[\\s>])`, 'gi');
    const first = open.exec(html);
    if (!first || open.exec(html)) continue;
    const close = html.toLowerCase().lastIndexOf(`</${tag}`);
    if (close > first.index) return html.slice(first.index, close);
  }
  return undefined;
}

function blocksOf(html: string): LooseBlock[] {
  const page = new Page();
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      page.say(html.slice(at));
      break;
    }
    if (open > at) page.say(html.slice(at, open));
    if (html.startsWith('<!--', open)) {
      const end = html.indexOf('-->', open + 4);
      at = end < 0 ? html.length : end + 3;
      continue;
    }
    const next = html.charCodeAt(open + 1);
    if (!isLetter(next) && next !== 0x2f && next !== 0x21 && next !== 0x3f) {
      page.say('<');
      at = open + 1;
      continue;
    }
    const close = endOfTag(html, open);
    if (close < 0) break;
    const tag = tagName(html, next === 0x2f ? open + 2 : open + 1);
    if (next === 0x2f) page.close(tag);
    else if (next !== 0x3f && next !== 0x21) {
      page.open(tag, html.slice(open + 1 + tag.length, close), html.charAt(close - 1) === '/');
      if (tag === 'script' || tag === 'style' || tag === 'textarea') {
        const end = indexOfClose(html, tag, close);
        page.close(tag);
        at = end;
        continue;
      }
    }
    at = close + 1;
  }
  return page.finish();
}

function indexOfClose(html: string, tag: string, from: number): number {
  const found = new RegExp(`</${tag}`, 'gi');
  found.lastIndex = from;
  const m = found.exec(html);
  if (!m) return html.length;
  const end = html.indexOf('>', m.index);
  return end < 0 ? html.length : end + 1;
}

/** The `>` that ends a tag, past quoted values; a tag longer than 20,000 characters is no tag. */
function endOfTag(html: string, open: number): number {
  let quote = '';
  for (let i = open + 1; i < Math.min(html.length, open + 20_000); i++) {
    const c = html.charAt(i);
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if (c === '"' || c === "'") quote = html.charAt(i - 1) === '=' || html.charAt(i - 1) === ' ' ? c : '';
    else if (c === '>') return i;
  }
  return html.indexOf('>', open);
}

function tagName(html: string, at: number): string {
  let end = at;
  while (end < html.length && end - at < 24 && /[a-zA-Z0-9:-]/.test(html.charAt(end))) end++;
  return html.slice(at, end).toLowerCase();
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

/** Collects text into blocks while tags open and close. */
class Page {
  readonly #blocks: LooseBlock[] = [];
  readonly #open: Open[] = [];
  #silence = 0;
  #text = '';
  #kind: LooseBlock['kind'] = 'paragraph';
  #cells: string[] | undefined;

  say(raw: string): void {
    if (this.#silence === 0) this.#text += decodeEntities(/[\s]{2}|[\n\t\r]/.test(raw) ? raw.replace(/\s+/g, ' ') : raw);
  }

  open(tag: string, attributes: string, selfClosed: boolean): void {
    if (tag === 'br') {
      if (this.#silence === 0) this.#text += '\n';
      return;
    }
    if (tag === 'hr') this.#flush();
    if (VOID.has(tag) || selfClosed) return;
    const silent = SILENT.has(tag) || AROUND.has(tag) || hidden(attributes);
    if (BREAKS.has(tag) || HEADING.test(tag) || tag === 'li' || tag === 'tr') this.#flush();
    if (silent) this.#silence++;
    if (this.#open.length < 400) this.#open.push({ tag, silent });
    if (this.#silence > 0) return;
    if (HEADING.test(tag)) this.#kind = 'heading';
    else if (tag === 'li') this.#kind = 'item';
    else if (tag === 'tr') this.#cells = [];
  }

  close(tag: string): void {
    const at = this.#open.map((o) => o.tag).lastIndexOf(tag);
    if (at < 0) return;
    if ((tag === 'td' || tag === 'th') && this.#cells && this.#silence === 0) {
      this.#cells.push(this.#text.replace(/\s+/g, ' ').trim());
      this.#text = '';
    } else if (BREAKS.has(tag) || HEADING.test(tag) || tag === 'li' || tag === 'tr') this.#flush();
    for (const gone of this.#open.splice(at)) if (gone.silent) this.#silence--;
    if (tag === 'tr' && this.#cells) {
      const told = this.#cells.filter((c) => c !== '');
      if (told.length > 1) this.#blocks.push({ kind: 'row', text: rowOf(this.#cells) });
      else if (told.length === 1) this.#blocks.push({ kind: 'paragraph', text: told[0] as string });
      this.#cells = undefined;
    }
    this.#kind = this.#open.some((o) => HEADING.test(o.tag))
      ? 'heading'
      : this.#open.some((o) => o.tag === 'li')
        ? 'item'
        : 'paragraph';
  }

  finish(): LooseBlock[] {
    this.#flush();
    return this.#blocks;
  }

  #flush(): void {
    if (this.#cells) {
      this.#text += ' ';
      return;
    }
    const text = this.#text.trim();
    this.#text = '';
    if (text === '') return;
    for (const line of this.#kind === 'paragraph' ? text.split('\n') : [text.replace(/\n/g, ' ')])
      if (line.trim() !== '') this.#blocks.push({ kind: this.#kind, text: line });
    if (this.#kind === 'item') this.#kind = 'paragraph';
  }
}

/** Left out by its role, its class or id, or because the page hides it. */
function hidden(attributes: string): boolean {
  if (attributes.length < 4) return false;
  const role = /\brole\s*=\s*["']?([a-z]+)/i.exec(attributes);
  if (role && ROLE.test(role[1] as string)) return true;
  const named = /\b(?:class|id)\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi;
  for (let m = named.exec(attributes); m; m = named.exec(attributes)) if (COOKIE_BAR.test(m[1] as string)) return true;
  return /\shidden(?:\s|$|=\s*["']?(?:hidden|true|"|'))/i.test(` ${attributes}`);
}
