// The vocabulary's labels as they stand in our sentences. Most labels fit as they are; these lists need another form.

import { vocabulary, type WordList } from '../../policy/index.ts';
import { home, type Phrases, p } from './dictionary.ts';
import { MANY } from './people.ts';

/** What must be there, after 'alleen als'. */
export const NEEDS: Phrases = {
  'care-relation': p('er een zorgrelatie is', 'there is a care relation'),
  undertaking: p('er geheimhouding is beloofd', 'secrecy has been promised'),
  assignment: p('er een opdracht is', 'there is an assignment'),
  'break-glass': p('er een noodgeval is', 'there is an emergency'),
  request: p('er een verzoek is', 'there is a request'),
  'written-proxy': p('er een schriftelijke machtiging is', 'there is a written proxy'),
  'two-factor': p('er in twee stappen is ingelogd', 'sign-in took two steps'),
  agreement: p('er een overeenkomst is', 'there is an agreement'),
  necessity: p('het nodig is', 'it is necessary'),
  'relevant-for-care': p('het van belang is voor de zorg', 'it matters to the care'),
  digital: p('de gegevens digitaal zijn', 'the data are digital'),
};

/** On what ground another organisation gets data, after 'dat mag alleen'. */
export const GROUNDS: Phrases = {
  consent: p('met toestemming', 'with consent'),
  'directly-involved': p('als de ander direct bij de zorg betrokken is', 'if the other is directly involved in the care'),
  vital: p('bij levensgevaar', 'when a life is in danger'),
  'court-order': p('na een bevel van de rechter', 'after a court order'),
  'police-request': p('na een vraag van de politie', 'after a request by the police'),
  'legitimate-interest': p('voor een gerechtvaardigd belang', 'for a legitimate interest'),
  contract: p('voor een overeenkomst', 'for a contract'),
  'legal-obligation': p('als de wet ons verplicht', 'if the law obliges us'),
  unstated: p('om een reden die wij nog niet noemen', 'for a reason that we do not name yet'),
};

const over = (list: WordList, other: Phrases): Phrases => ({ ...vocabulary[list], ...other });

/** Lists whose words are printed in another form than their label. */
export const LISTS: Readonly<Partial<Record<WordList, Phrases>>> = {
  person: MANY,
  category: home(
    'data',
    over('category', {
      identity: p('uw naam en geboortedatum', 'your name and date of birth'),
      bsn: p('het burgerservicenummer (BSN)', 'the citizen service number (BSN)'),
    }),
  ),
  purpose: home('purpose', { ...vocabulary.purpose }),
  recipient: home('recipient', { ...vocabulary.recipient }),
  place: over('place', {
    US: p('de Verenigde Staten', 'the United States'),
    GB: p('het Verenigd Koninkrijk', 'the United Kingdom'),
    AE: p('de Verenigde Arabische Emiraten', 'the United Arab Emirates'),
    NL: p('Nederland', 'the Netherlands'),
    PH: p('de Filipijnen', 'the Philippines'),
  }),
  trigger: over('trigger', { unstated: p('een moment dat wij nog niet noemen', 'a moment that we do not name yet') }),
  rest: { all: p('alle gegevens', 'all data') },
  reach: over('reach', { all: p('alle gegevens', 'all data') }),
  need: NEEDS,
  ground: GROUNDS,
  source: over('source', { 'own-work': p('onszelf', 'ourselves') }),
  item: over('item', {
    payments: p('wat er betaald is', 'what has been paid'),
    bsn: p('burgerservicenummer', 'citizen service number'),
    volunteered: p('wat u zelf vertelt', 'what you tell us yourself'),
  }),
  unless: over('unless', {
    'good-care': p('goede zorg dat niet toelaat', 'good care does not allow it'),
    'third-party': p('het de privacy van een ander schaadt', 'it harms the privacy of another person'),
    restricted: p('de gegevens op slot staan', 'the data are locked'),
  }),
  'cookie-class': over('cookie-class', {
    required: p('cookies die nodig zijn', 'cookies that are needed'),
    'analytics-light': p('eenvoudige meetcookies', 'simple analytics cookies'),
  }),
  notice: over('notice', { 'basis-announced': p('dat de reden in de wet hier staat', 'that the ground is given here') }),
  action: {
    read: p('bekijken', 'read'),
    copy: p('kopiëren', 'copy'),
    write: p('aanvullen', 'add to'),
    delete: p('wissen', 'erase'),
    disclose: p('doorgeven', 'pass on'),
  },
  afterwards: {
    erase: p('wissen wij dit', 'we erase this'),
    anonymise: p('maken wij dit anoniem', 'we make this anonymous'),
    return: p('geven wij dit terug', 'we give this back'),
    archive: p('gaat dit naar een archief', 'this goes to an archive'),
  },
  special: over('special', { unstated: p('iets wat wij nog niet noemen', 'something that we do not name yet') }),
  use: over('use', { unstated: p('iets wat wij nog niet noemen', 'something that we do not name yet') }),
  longer: {
    'good-care': p('als goede zorg dat vraagt', 'if good care asks for it'),
    'legal-claim': p('bij een rechtszaak', 'in case of a legal claim'),
    complaint: p('bij een klacht', 'in case of a complaint'),
    'other-interest': p('als een ander er groot belang bij heeft', 'if another has an important interest in it'),
    law: p('als de wet dat eist', 'if the law demands it'),
    consent: p('met toestemming', 'with consent'),
  },
  mechanism: over('mechanism', {
    'log-review': p('geregeld nakijken wie wat bekeek', 'regular review of who looked at what'),
  }),
};
