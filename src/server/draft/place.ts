// Which forms have a draft, and where do they live? From the address of a form to the place of its draft, and back.

import { type DraftPlace, isId } from '../../record/index.ts';
import { type Lang, PATHS, type PathName, to } from '../../web/index.ts';

interface Row {
  readonly path: PathName;
  readonly place: (params: Readonly<Record<string, string>>) => DraftPlace;
}
const inFile = (form: string, params: Readonly<Record<string, string>>, about?: string): DraftPlace => ({
  form,
  client: params['file'] ?? '',
  ...(about === undefined ? {} : { about }),
});

/** Every form in which somebody types more than a few words about a client. */
const ROWS: readonly Row[] = [
  { path: 'addClient', place: () => ({ form: 'intake' }) },
  { path: 'newNote', place: (p) => inFile('note', p) },
  { path: 'correctNote', place: (p) => inFile('note-correction', p, p['note']) },
  { path: 'courseForm', place: (p) => inFile(`course.${p['form']}`, p) },
  { path: 'courseItem', place: (p) => inFile(`course.${p['form']}`, p, p['item']) },
  { path: 'handOver', place: (p) => inFile('course.hand-over', p) },
  { path: 'endCare', place: (p) => inFile('course.care-end', p) },
  { path: 'intake', place: (p) => inFile('answers', p) },
  { path: 'declare', place: (p) => inFile('declaration', p, p['note']) },
  { path: 'myObjection', place: (p) => inFile('objection', p) },
  { path: 'ask', place: (p) => inFile('question', p, p['event']) },
];
const PATTERNS = ROWS.map((row) => ({
  ...row,
  fits: new RegExp(`^${PATHS[row.path].replaceAll(/:([a-z]+)/g, '(?<$1>[a-z0-9-]{1,40})')}$`),
}));

/** The place of the form at this Dutch address; undefined: a form without a draft. */
export function placeAt(path: string): DraftPlace | undefined {
  for (const { fits, place } of PATTERNS) {
    const found = fits.exec(path);
    if (!found) continue;
    const at = place(found.groups ?? {});
    const ids = [at.client, at.about].filter((id) => id !== undefined);
    return ids.every((id) => isId(id)) ? at : undefined;
  }
  return undefined;
}

/** The address where this draft is gone on with. */
export function addressOf(place: DraftPlace, lang: Lang): string | undefined {
  const { form, client: file = '', about = '' } = place;
  switch (form) {
    case 'intake':
      return to(lang, 'addClient');
    case 'note':
      return to(lang, 'newNote', { file });
    case 'note-correction':
      return to(lang, 'correctNote', { file, note: about });
    case 'course.hand-over':
      return to(lang, 'handOver', { file });
    case 'course.care-end':
      return to(lang, 'endCare', { file });
    case 'answers':
      return to(lang, 'intake', { file });
    case 'declaration':
      return to(lang, 'declare', { file, note: about });
    case 'objection':
      return to(lang, 'myObjection', { file });
    case 'question':
      return to(lang, 'ask', { file, event: about });
    default: {
      const kind = /^course\.([a-z-]+)$/.exec(form)?.[1];
      if (kind === undefined) return undefined;
      return about === ''
        ? to(lang, 'courseForm', { file, form: kind })
        : to(lang, 'courseItem', { file, form: kind, item: about });
    }
  }
}
