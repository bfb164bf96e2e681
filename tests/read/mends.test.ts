// What is made of a text with mistakes in it: nothing that happens is told away, and nothing is told that nobody said.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { answered, leftOver, questionsOf, readGiven, type ReadAnswers } from '../../src/desk/index.ts';
import { parsePolicy, type Policy } from '../../src/policy/index.ts';

const ON = '2026-11-30';
const parsed = parsePolicy(readFileSync('policies/basis.yaml', 'utf8'), 'basis.yaml');
if (!parsed.ok) throw new Error('policies/basis.yaml does not parse');
const BASIS = parsed.policy;

const made = (text: string, answers: ReadAnswers = {}): Policy => answered(readGiven(text, ON), answers, BASIS, ON).policy;
const questions = (text: string) => questionsOf(readGiven(text, ON), BASIS, ON);

const CARE = `Privacyverklaring Praktijk De Proef

Praktijk De Proef, Proefweg 1, 1234 AB Waterveen, info@proef.example, is verantwoordelijk voor uw gegevens. Wij behandelen u volgens de WGBO.

Wij leggen vast: naam, adres, geboortedatum, BSN, uw diagnose en uw geloof.
`;

describe('what happens stays told', () => {
  const text = `${CARE}
## Met wie wij delen
Uw huisarts, het ziekenhuis en de politie krijgen gegevens van ons. Onze nieuwsbrief gaat via Mailchimp in de Verenigde Staten. Wij geven geen gegevens door buiten de Europese Unie.

## Hoe lang
Uw dossier bewaren wij 40 jaar. Voicemailberichten bewaren wij 6 maanden.

## Cookies
Wij plaatsen geen cookies. Onze website gebruikt Google Analytics.
`;
  const policy = made(text);

  it('who gets data, which cookies there are and which data are kept', () => {
    expect(Object.keys(policy.recipient ?? {})).toEqual(expect.arrayContaining(['gp', 'hospital', 'police', 'mailchimp']));
    expect(policy.cookie?.['analytics']?.tool).toEqual(['Google Analytics']);
    expect(Object.keys(policy.data ?? {})).toEqual(expect.arrayContaining(['religion', 'bsn', 'medical']));
    expect(Object.keys(policy.retention ?? {}).length).toBeGreaterThan(0);
  });

  it('a promise that the rest of the text denies goes', () => {
    expect(policy.territory).toBeUndefined();
  });

  it('stopping is offered, and never proposed', () => {
    const stops = questions(text).filter((q) => q.id.startsWith('keuze-'));
    expect(stops.length).toBeGreaterThan(0);
    for (const q of stops) expect(q.proposed.filter((value) => value !== 'later')).toEqual([]);
    const religion = stops.find((q) => q.id.includes('religion'));
    expect(religion?.options.map((o) => o.value)).toContain('stop');
    expect(Object.keys(made(text, { [religion?.id ?? '']: ['stop'] }).data ?? {})).not.toContain('religion');
  });
});

describe('nothing is told that nobody said', () => {
  it('no purpose, balance of interests, recipient or day of the basis policy comes in', () => {
    const policy = made(`${CARE}\n## Uw rechten\nU mag uw gegevens inzien.\n`);
    expect(policy.purpose).toBeUndefined();
    expect(policy.recipient).toBeUndefined();
    expect(JSON.stringify(policy)).not.toMatch(/2026-11|legitimate-interest|Waterveen.*vof/);
    expect(policy.right?.['portability']).toEqual({ as: 'law' });
  });

  it('whether people must give their data is asked', () => {
    const text = `${CARE}\n## Waarvoor\n- om u te behandelen\n`;
    expect(questions(text).find((q) => q.id === 'verplicht')?.proposed).toEqual(['later']);
    expect(JSON.stringify(made(text))).not.toContain('provide');
    const { purpose } = made(text, { verplicht: ['no-care'] });
    expect(purpose?.['care']).toMatchObject({ provide: 'required', without: 'no-care' });
  });

  it('who gets data is asked of a text that names nobody', () => {
    const asked = questions(CARE).find((q) => q.asks.nl.startsWith('Wie krijgt gegevens'));
    expect(asked?.proposed).toEqual([]);
    expect(Object.keys(made(CARE, { [asked?.id ?? '']: ['gp', 'software'] }).recipient ?? {})).toEqual(['gp', 'software']);
  });
});

describe('terms that cannot all hold', () => {
  const text = `${CARE}
## Hoe lang
Wij bewaren uw dossier 20 jaar na de laatste wijziging. Medische gegevens bewaren wij 15 jaar na het einde van de behandeling.
`;
  it('are asked about, with the term of the law proposed', () => {
    const asked = questions(text).find((q) => q.id.startsWith('termijn-'));
    expect(asked?.proposed).toEqual(['law']);
    expect(asked?.options.map((o) => o.label.nl).join()).toMatch(/20 jaar na de laatste wijziging.*15 jaar na het einde/);
    expect(Object.values(made(text).retention ?? {})).toEqual([expect.objectContaining({ as: 'law' })]);
    const keys = asked?.options.map((o) => o.value) ?? [];
    expect(Object.keys(made(text, { [asked?.id ?? '']: [keys[1] ?? ''] }).retention ?? {})).toEqual([keys[1]]);
  });
});

describe('one question for many of one kind', () => {
  it('recipients without a ground are one box', () => {
    const text = `${CARE}
## Met wie wij delen
Gegevens gaan naar de gemeente, uw huisarts, het ziekenhuis, de school, de verzekeraar en de GGD.
`;
    const box = questions(text)
      .find((q) => q.id === 'herstel')
      ?.options.filter((o) => o.value.startsWith('PR-06'));
    expect(box?.length).toBeLessThanOrEqual(2);
    expect(box?.map((o) => o.hint?.nl).join()).toMatch(/Het gaat om: .*de huisarts/);
  });
});

it('childcare is not called involuntary care', () => {
  const policy = made('Privacyverklaring Kinderopvang De Tol\n\nOp het kinderdagverblijf leggen wij de naam van uw kind vast.\n');
  expect(policy.service?.['daycare']).toEqual({ role: 'controller', regime: ['childcare'] });
});

it('a promise of no cookies does not stand beside the cookies', () => {
  const policy = made(`${CARE}\n## Cookies\nWij gebruiken geen cookies. Bezoekers tellen wij met Google Analytics.\n`);
  expect(policy.cookie?.['analytics']?.tool).toEqual(['Google Analytics']);
  expect(policy.never ?? {}).not.toHaveProperty('cookies');
});

it('a term that the law does not have is not called a term of the law', () => {
  const policy = made(`${CARE}\n## Hoe lang\nDe wachtlijst bewaren wij 1 jaar.\n`);
  expect(policy.retention?.['waiting-list']).toMatchObject({ 'at-most': '1 year' });
});

it('what is left is said once, with what it is about', () => {
  const policy = made(`${CARE}\n## Met wie wij delen\nWij delen gegevens met Calendly en Zoom in de Verenigde Staten.\n`);
  const left = leftOver(policy, ON).map((t) => t.nl);
  expect(new Set(left).size).toBe(left.length);
  expect(left.filter((l) => l.includes('Verenigde Staten')).join()).toMatch(/\((?:Calendly, Zoom|Zoom, Calendly)\)/);
});

describe('many transfers of one kind', () => {
  const text = `${CARE}\n## Met wie wij delen\nWij delen gegevens met Calendly, Zoom, HubSpot, Dropbox en Mailchimp in de Verenigde Staten.\n`;
  const asked = questions(text).filter((q) => q.id.startsWith('keuze-TR-02'));
  it('are asked about in one question for each way on', () => {
    expect(asked.map((q) => q.kind)).toEqual(['several', 'several', 'several']);
    expect(asked.map((q) => q.options.length)).toEqual([5, 5, 5]);
    expect(asked.flatMap((q) => q.proposed)).toEqual([]);
  });
  it('and each answer holds for whom it is given', () => {
    const [scc, , stop] = asked;
    const one = (q: typeof scc, name: string) => q?.options.find((o) => o.label.nl === name)?.value ?? '';
    const { recipient } = made(text, { [scc?.id ?? '']: [one(scc, 'Zoom')], [stop?.id ?? '']: [one(stop, 'Dropbox')] });
    expect(recipient?.['zoom']?.safeguard).toBe('scc');
    expect(recipient).not.toHaveProperty('dropbox');
    expect(recipient?.['calendly']).not.toHaveProperty('safeguard');
  });
});

it('a least and a most of one sentence are told apart in our words', () => {
  const asked = questions(
    `${CARE}\n## Hoe lang\nKlantgegevens blijven tenminste 3 jaar en maximaal 2 jaar in ons bestand.\n`,
  ).find((q) => q.id.startsWith('termijn-'));
  const labels = asked?.options.map((o) => o.label.nl) ?? [];
  expect(new Set(labels).size).toBe(labels.length);
  expect(labels.join()).toMatch(/3 jaar.*2 jaar/);
});
