// What a statement must tell about who we are, and about itself: INF, REG.

import { addSpan, isDay, parseSpan } from '../../policy/index.ts';
import { advice, type CheckTable, error, type Found, warning } from './found.ts';
import type { View } from './view.ts';

/** A statement older than this, without a review of its own, is probably no longer true. */
const OLD = '3 years';

function nobodyNamed(v: View): readonly Found[] {
  if (v.policy.organisation.name.trim() !== '') return [];
  return [
    error(
      'organisation.name',
      ['De naam van de organisatie ontbreekt.', 'The name of the organisation is missing.'],
      ['Noem de naam waaronder u bij de Kamer van Koophandel staat.', 'Give the name under which you are registered.'],
    ),
  ];
}

function noContact(v: View): readonly Found[] {
  if (v.clauses('contact').some(({ clause: c }) => c.email || c.phone || c.post)) return [];
  return [
    error(
      'contact',
      ['Er staat niet hoe mensen u bereiken.', 'It does not say how people reach you.'],
      ['Noem een adres, e-mailadres of telefoonnummer.', 'Give an address, e-mail or phone number.'],
    ),
  ];
}

function officerWithoutContact(v: View): readonly Found[] {
  return v
    .clauses('oversight')
    .filter((o) => o.clause.is === 'fg' && o.clause.appointed === true && !o.clause.contact)
    .map((o) =>
      error(
        o.id,
        [
          'U hebt een functionaris, maar er staat niet hoe mensen die bereiken.',
          'You have a data protection officer, but it does not say how to reach him.',
        ],
        ['Voeg een contactadres toe voor de functionaris.', 'Add a contact address for the officer.'],
      ),
    );
}

function versionAndDate(v: View): readonly Found[] {
  const s = v.policy.statement;
  const found: Found[] = [];
  const dated = [s.adopted, s.effective, s.changed].some((d) => d !== undefined && isDay(d));
  if (s.version === 'unstated' && !dated) {
    found.push(
      warning(
        'statement.version',
        ['De verklaring heeft geen versie en geen datum.', 'The statement has no version and no date.'],
        ['Geef haar een versie en een datum.', 'Give it a version and a date.'],
      ),
    );
  }
  for (const member of ['adopted', 'changed', 'effective'] as const) {
    if (s[member] !== 'unstated') continue;
    found.push(
      warning(
        `statement.${member}`,
        ['De datum die hier staat, bestaat niet of is niet ingevuld.', 'The date given here does not exist or is not filled in.'],
        ['Vul de echte datum in.', 'Fill in the real date.'],
      ),
    );
  }
  const told = s.announced ?? [];
  if (s.notices?.includes('check-regularly') && told.every((a) => a === 'website')) {
    found.push(
      warning(
        told.length > 0 ? 'statement.announced' : 'statement.notices',
        [
          'Mensen moeten zelf steeds kijken of er iets is veranderd. Bij een belangrijke wijziging is dat niet genoeg.',
          'People must keep checking for changes themselves. For an important change that is not enough.',
        ],
        [
          'Vertel een belangrijke wijziging zelf, per mail, brief of portaal.',
          'Tell people of an important change, by mail, letter or portal.',
        ],
      ),
    );
  }
  const last = [s.changed, s.effective, s.adopted].find((d) => d !== undefined && isDay(d));
  const span = parseSpan(s.review ?? OLD);
  if (last && span && span.unit !== 'hour' && addSpan(last, span) < v.on) {
    found.push(
      advice(
        s.changed === last ? 'statement.changed' : s.effective === last ? 'statement.effective' : 'statement.adopted',
        [
          `De laatste datum is ${last}. Sindsdien is de verklaring niet nagekeken.`,
          `The last date is ${last}. The statement has not been reviewed since.`,
        ],
        ['Loop haar na en geef haar een nieuwe datum.', 'Go through it and give it a new date.'],
      ),
    );
  }
  return found;
}

function howARequestGoes(v: View): readonly Found[] {
  const missing = (['term', 'cost', 'identity'] as const).filter((key) => !v.policy.request?.[key]);
  if (missing.length === 0) return [];
  const [nl, en] = v.sayAll(missing, 'request');
  return [
    advice(
      'request',
      [`Er staat niet: ${nl}.`, `It does not say: ${en}.`],
      [
        'Zeg het. De wet zegt: een maand, gratis, legitimeren bij twijfel.',
        'Say it. The law says: a month, free, identification when in doubt.',
      ],
    ),
  ];
}

function noCookieText(v: View): readonly Found[] {
  if (v.clauses('cookie').length > 0) return [];
  const web = v.clauses('contact').some((c) => c.clause.web) || v.policy.purpose?.marketing !== undefined;
  if (!web) return [];
  return [
    advice(
      'cookie',
      [
        'Er staat niets over cookies. Heeft u een website met cookies, dan moet dat wel.',
        'Nothing is said about cookies. If you have a website with cookies it must be.',
      ],
      ['Noem de cookies, of zeg dat er geen zijn.', 'Name the cookies, or say that there are none.'],
    ),
  ];
}

function jointArrangement(v: View): readonly Found[] {
  return v
    .clauses('service')
    .filter((s) => s.clause.role === 'joint' && !s.clause.with?.length)
    .map((s) =>
      error(
        s.id,
        [
          'U beslist samen met een ander, maar er staat niet met wie.',
          'You decide together with another, but it does not say with whom.',
        ],
        ['Noem met wie, en wat u hebt afgesproken.', 'Name with whom, and what you agreed.'],
      ),
    );
}

function processorRegister(v: View): readonly Found[] {
  return v
    .clauses('service')
    .filter((s) => s.clause.role === 'processor' && (!s.clause.for?.length || !s.clause.what?.length))
    .map((s) =>
      error(
        s.id,
        [
          'U werkt hier in opdracht. Er staat niet voor wie, of met welke gegevens.',
          'You work for others here. It does not say for whom, or with which data.',
        ],
        ['Noem voor wie, en welke gegevens.', 'Name for whom, and which data.'],
      ),
    );
}

export const DOCUMENT_CHECKS: CheckTable = {
  'INF-01': nobodyNamed,
  'INF-02': noContact,
  'INF-04': officerWithoutContact,
  'INF-26': jointArrangement,
  'INF-29': versionAndDate,
  'INF-30': howARequestGoes,
  'INF-32': noCookieText,
  'REG-08': processorRegister,
};
