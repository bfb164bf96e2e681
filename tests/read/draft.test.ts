// What a draft takes from a text: who gets data and from where, how long and from when, and nothing that rests on what was supposed.

import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { check } from '../../src/law/index.ts';
import type { Policy } from '../../src/policy/index.ts';
import { readStatement } from '../../src/statement/index.ts';

const ON = '2026-11-30';
const draft = (text: string) =>
  readStatement(`Privacyverklaring Praktijk De Proef\n\nWij leggen uw naam en adres vast.\n\n${text}\n`);

describe('who gets data', () => {
  it('a country belongs to the recipient beside it, with its safeguard', () => {
    const { recipient } = draft(
      'Tot de ontvangers behoren de huisarts en het ziekenhuis; doorgifte aan een partij in India die het technisch beheer doet, gebeurt met modelcontractbepalingen.',
    ).policy;
    expect(recipient?.['technical-management']).toMatchObject({ seat: 'IN', safeguard: 'scc' });
    for (const key of ['gp', 'hospital']) expect(recipient?.[key]).not.toHaveProperty('seat');
  });

  it.each([
    ['het UWV en het CIZ', ['uwv', 'ciz']],
    ['de apotheek en het laboratorium', ['pharmacy', 'laboratory']],
    ['Moneybird, Zoom en Calendly', ['moneybird', 'zoom', 'calendly']],
  ])('%s keep their own name', (who, keys) => {
    const { recipient } = draft(`## Met wie delen wij gegevens\nWij delen gegevens met ${who}.`).policy;
    expect(Object.keys(recipient ?? {})).toEqual(expect.arrayContaining(keys));
  });

  it('a name in a list of recipients is one, whatever it is', () => {
    const { recipient } = draft(
      '## Met wie delen wij\n- de basisschool\n- Kiekeboe ouderapp\n- als u dat goedvindt: anderen',
    ).policy;
    expect(recipient?.['kiekeboe-ouderapp']?.label?.nl).toBe('Kiekeboe ouderapp');
    expect(Object.keys(recipient ?? {}).sort()).toEqual(['kiekeboe-ouderapp', 'school']);
  });

  it('a column of recipients is read', () => {
    const { policy } = draft(
      '| Gegevens | Doel | Grondslag | Ontvanger | Bewaartermijn |\n|---|---|---|---|---|\n| Rekeningen | Declareren | Wettelijke plicht | Gemeente, boekhouder | 7 jaar |\n| Cv | Werving | Gerechtvaardigd belang | - | 6 maanden |',
    );
    expect(Object.keys(policy.recipient ?? {}).sort()).toEqual(['bookkeeper', 'municipality']);
  });
});

describe('from when a term runs', () => {
  const start = (text: string) => draft(`## Bewaartermijnen\n${text}`).questions.find((q) => q.about.endsWith('.after'));
  it.each([
    ['Camerabeelden bewaren wij 4 weken.', 'recorded'],
    ['Gegevens van sollicitanten bewaren wij 6 maanden.', 'procedure-ended'],
    ['Voicemailberichten bewaren wij 24 uur.', 'recorded'],
    ['Personeelsdossiers bewaren wij 2 jaar.', 'employment-ended'],
    ['Het kinddossier bewaren wij 2 jaar.', 'placement-ended'],
    ['De wachtlijst bewaren wij 1 jaar.', 'unstated'],
    ['Klantgegevens bewaren wij 3 jaar.', 'unstated'],
  ])('%s', (text, proposal) => {
    expect(start(text)?.proposal).toBe(proposal);
  });
  it('half a year after the last session stays half a year', () => {
    const { retention } = draft('## Bewaartermijnen\nCoachverslagen verwijder ik een half jaar na de laatste sessie.').policy;
    expect(Object.values(retention ?? {})).toEqual([expect.objectContaining({ 'at-most': '6 months', after: 'care-ended' })]);
  });
  it('a question names the records in words', () => {
    expect(start('| Gegevens | Termijn |\n|---|---|\n| Facturen, nota | 5 jaar |')?.question.nl).not.toContain('|');
  });
});

describe('an error rests on what the text says', () => {
  const corpus = resolve(import.meta.dirname, '../corpus');
  const texts = readdirSync(corpus, { recursive: true })
    .map(String)
    .filter((f) => f.endsWith('.txt'));
  it.each(texts)('%s', (file) => {
    const read = readStatement(readFileSync(join(corpus, file), 'utf8'));
    const supposed = read.assumed.filter((m) => /^(?:purpose|recipient)\..+\.(?:what|gets)$/.test(m));
    const plain = Object.keys(read.policy.data ?? {}).find(
      (d) => !['bsn', 'id_copy'].includes(d) && !read.policy.data?.[d]?.special && !read.policy.data?.[d]?.group,
    );
    if (plain === undefined) return;
    const other = structuredClone(read.policy) as unknown as Record<string, Record<string, Record<string, unknown>>>;
    for (const member of supposed) {
      const [section = '', ...rest] = member.split('.');
      const clause = other[section]?.[rest.slice(0, -1).join('.')];
      if (clause) clause[rest[rest.length - 1] ?? ''] = [plain];
    }
    const stay = new Set(check(other as unknown as Policy, ON).map((f) => `${f.id} ${f.clause}`));
    const errors = read
      .findings(ON)
      .filter((f) => f.severity === 'error' && f.clause.includes('.') && /^(?:purpose|recipient)/.test(f.clause));
    for (const f of errors) expect([...stay]).toContain(`${f.id} ${f.clause}`);
  });
});

describe('how to reach the organisation and its officer', () => {
  it('the address is the address alone', () => {
    const post = (line: string) => draft(line).policy.contact?.['general']?.post;
    expect(post('Praktijk De Proef, Lindelaan 1, 1234 AB Waterveen, tel. 000-1234567, info@proef.example')).toBe(
      'Lindelaan 1, 1234 AB Waterveen',
    );
    expect(post('Adres: Speelplein 3, 1234 AB Waterveen. Mail: info@proef.example.')).toBe('Speelplein 3, 1234 AB Waterveen');
  });
  it("the officer's own address stays the officer's", () => {
    const { contact, oversight } = draft(
      'Mail ons op info@proef.example.\n\nOnze functionaris gegevensbescherming is bereikbaar via fg@regio.example.',
    ).policy;
    expect(contact?.['general']?.email).toBe('info@proef.example');
    expect(contact?.['fg']?.email).toBe('fg@regio.example');
    expect(oversight?.['fg']?.contact).toBe('contact.fg');
  });
});

describe('cookies', () => {
  const text = `## Cookies
Onze website plaatst de volgende cookies.

| Naam | Partij | Doel | Bewaartermijn |
|---|---|---|---|
| sessie | wijzelf | Functioneel | Sessie |
| _ga | Google Analytics | Statistiek | 2 jaar |
| _fbp | Facebook | Advertenties | 3 maanden |

Door verder te surfen gaat u akkoord met deze cookies.`;
  it('in a table are those of the table, and surfing on is no yes', () => {
    const { cookie } = draft(text).policy;
    expect(Object.keys(cookie ?? {}).sort()).toEqual(['analytics', 'functional', 'marketing']);
    expect(cookie?.['marketing']?.ask).toBe('by-visiting');
    expect(cookie?.['functional']?.ask).toBe('not-needed');
  });
});

it('consent for one recipient is no rule for all', () => {
  const { consent, recipient } = draft(
    '## Met wie delen wij\nUw huisarts krijgt een verslag als u daar toestemming voor geeft.',
  ).policy;
  expect(consent ?? {}).not.toHaveProperty('disclosure');
  expect(recipient?.['gp']?.ground).toEqual(['consent']);
});

it('an interest is told without the words that lead it in', () => {
  const { purpose } = draft(
    "## Waarvoor\nCamera's in de hal: gerechtvaardigd belang, namelijk de veiligheid van bezoekers.",
  ).policy;
  expect(Object.values(purpose ?? {}).map((p) => p.interest)).toContainEqual({ nl: 'de veiligheid van bezoekers' });
});

it('a second sentence that says the same is a source too', () => {
  const read = draft('De gemeente krijgt gegevens van ons.\n\n## Met wie delen wij\n- de gemeente\n- de huisarts');
  expect(read.sources.get('recipient.municipality.is')?.length).toBe(2);
});
