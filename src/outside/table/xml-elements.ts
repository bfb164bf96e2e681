// The elements of one name in a piece of XML, in one walk: whatever the file is, no byte is looked at twice.

export interface XmlElement {
  readonly attributes: string;
  readonly inner: string;
}

/** Elements of one name that do not hold each other. One without an end is the last that is looked at. */
export function* xmlElements(xml: string, name: string): Generator<XmlElement> {
  const open = `<${name}`;
  const close = `</${name}>`;
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    const after = at + open.length;
    // `row` begins `rowBreaks` too.
    if (!/[\s/>]/.test(xml[after] ?? '')) {
      at = after;
      continue;
    }
    const end = xml.indexOf('>', after);
    if (end < 0) return;
    if (xml[end - 1] === '/') {
      yield { attributes: xml.slice(after, end - 1), inner: '' };
      at = end;
      continue;
    }
    const last = xml.indexOf(close, end);
    if (last < 0) return;
    yield { attributes: xml.slice(after, end), inner: xml.slice(end + 1, last) };
    at = last;
  }
}

/** The value of an attribute; undefined when it is not there. */
export function xmlAttribute(attributes: string, name: string): string | undefined {
  for (const quote of ['"', "'"]) {
    const start = attributes.indexOf(` ${name}=${quote}`);
    if (start < 0) continue;
    const from = start + name.length + 3;
    const end = attributes.indexOf(quote, from);
    if (end >= 0) return attributes.slice(from, end);
  }
  return undefined;
}
