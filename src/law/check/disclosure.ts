// When data may go to others: prohibitions against permissions, grounds, duties that no policy can close. PR, MED-10.

import type { ControllerClass, Word } from '../../policy/index.ts';
import { dutiesTowards } from '../facts/controller-grounds.ts';
import { lawfulPurpose } from '../facts/lawful-purposes.ts';
import { all, type Check, type CheckTable, error, type Found, type Pair } from './found.ts';
import { CARE, type Entry, meet, type View } from './view.ts';

type Recipient = Entry<'recipient'>;

const startsWith = (r: Recipient, prefix: string): boolean => (r.clause.ground ?? []).some((g) => g.startsWith(prefix));

/** Does a word of `unless` lift a prohibition to disclose, for this recipient? */
function lifts(word: Word, r: Recipient): boolean {
  const ground = r.clause.ground ?? [];
  switch (word) {
    case 'legal-duty':
      return (
        startsWith(r, 'statute:') ||
        ground.includes('legal-obligation') ||
        ground.includes('court-order') ||
        r.clause.as === 'law'
      );
    case 'court-order':
      return ground.includes('court-order');
    case 'consent':
      return ground.includes('consent');
    case 'processor-agreement':
      return r.clause.is === 'processor' && r.clause.agreement !== 'none' && r.clause.agreement !== 'unstated';
    case 'needed-for-purpose':
      return r.clause.is === 'processor' || (r.clause.for?.length ?? 0) > 0 || ground.includes('consent');
    case 'needed-for-care':
      return r.clause.is === 'processor' || (r.clause.for ?? []).includes('care') || meet(ground, ['directly-involved', 'vital']);
    case 'assignment':
      return (r.clause.for ?? []).includes('assignment');
    default:
      return false;
  }
}

/** What a prohibition is about; `provided` is what people gave themselves. */
function dataOf(v: View, what: readonly Word[] | undefined): readonly Word[] {
  if (!what) return v.categories(['all']);
  if (!what.includes('provided')) return v.categories(what);
  return v
    .clauses('data')
    .filter((d) => !d.clause.from || meet(d.clause.from, ['client', 'guardian', 'visitor', 'customer']))
    .map((d) => d.key);
}

/** Recipients that get what a prohibition says nobody gets. */
function brokenBy(v: View, n: Entry<'never'>): readonly Recipient[] {
  const { act, what, to, by, unless } = n.clause;
  if (act !== 'disclose' || by) return [];
  const data = dataOf(v, what);
  return v.clauses('recipient').filter((r) => {
    if (r.clause.is === 'own-staff') return false;
    if (to && !to.includes(r.key) && !meet(to, r.clause.class) && !to.includes(r.clause.service ?? '')) return false;
    return meet(v.categories(r.clause.gets), data) && !(unless ?? []).some((u) => lifts(u, r));
  });
}

const PROMISE: Pair = [
  'Hier belooft u dat deze gegevens niet naar anderen gaan. Verderop krijgt iemand ze wel.',
  'Here you promise that these data go to nobody else. Elsewhere somebody does get them.',
];
const CHOOSE: Pair = ['Schrap de belofte, of noem hier de uitzondering.', 'Drop the promise, or name the exception here.'];

/** A prohibition beside a permission, under the rule that fits those who get the data. */
function contradiction(rule: 'PR-03' | 'PR-05' | 'PR-06'): Check {
  return (v) => {
    const forOthers = v
      .clauses('service')
      .filter((s) => s.clause.role === 'processor')
      .flatMap((s) => s.clause.what ?? []);
    return v.clauses('never').flatMap((n) => {
      const broken = brokenBy(v, n);
      if (broken.length === 0) return [];
      const named = (n.clause.what ?? []).filter((w) => w !== 'all');
      const mine = meet(v.categories(named), v.categories(forOthers))
        ? 'PR-03'
        : broken.some((r) => r.clause.is === 'processor')
          ? 'PR-05'
          : 'PR-06';
      return mine === rule
        ? [
            error(
              n.id,
              PROMISE,
              CHOOSE,
              broken.map((r) => r.id),
            ),
          ]
        : [];
    });
  };
}

function noGround(v: View): readonly Found[] {
  const found: Found[] = [];
  for (const r of v.clauses('recipient')) {
    if ((r.clause.is !== 'controller' && r.clause.is !== 'joint') || r.clause.as === 'law') continue;
    const ground = r.clause.ground ?? [];
    if (r.clause.class?.includes('school') && !ground.includes('consent') && !startsWith(r, 'statute:')) {
      found.push(
        error(
          r.id,
          [
            'Gegevens naar een school gaan alleen met uitdrukkelijke toestemming van de ouder. Die staat er niet.',
            'Data go to a school only with the parent’s express permission. That is not here.',
          ],
          ['Vraag toestemming. Zonder ja vernietigt u de overdracht.', 'Ask consent. Without a yes you destroy the hand-over.'],
        ),
      );
    } else if (ground.length === 0 || ground.includes('unstated')) {
      found.push(
        error(
          r.id,
          [
            'Er staat niet op welke grond deze organisatie gegevens krijgt.',
            'It does not say on which ground this organisation gets data.',
          ],
          [
            'Noem de wet, de toestemming, of dat zij direct meewerkt aan de hulp.',
            'Name the statute, the consent, or that it takes part in the care.',
          ],
        ),
      );
    } else if (v.care.length > 0 && ground.every((g) => g === 'contract' || g === 'legitimate-interest')) {
      const strict = v
        .clauses('recipient')
        .filter((o) => o !== r && o.clause.is === 'controller' && o.clause.ground?.every((g) => g === 'consent'));
      found.push(
        error(
          r.id,
          [
            'De overeenkomst met de cliënt is geen grond om gegevens uit het dossier te geven. De grens met "alleen met toestemming" is zo niet te zien.',
            'The agreement with the client is no ground for giving data from the file. The line with "only with consent" cannot be seen.',
          ],
          [
            'Zeg wie direct meewerkt aan de hulp, en vraag voor anderen toestemming.',
            'Say who takes part in the care, and ask consent for others.',
          ],
          strict.map((o) => o.id),
        ),
      );
    }
  }
  return found;
}

/** A clause that closes what a statute opens: it cannot be kept. */
function closedDuty(rule: 'PR-08' | 'PR-09'): Check {
  return (v) =>
    v.clauses('recipient').flatMap((r) => {
      if (r.clause.is !== 'controller' || r.clause.as === 'law' || !r.clause.class) return [];
      const open = startsWith(r, 'statute:') || meet(r.clause.ground, ['legal-obligation', 'unstated']) || !r.clause.ground;
      if (open) return [];
      const duty = r.clause.class
        .flatMap((c: ControllerClass) => dutiesTowards(c, v.regimes))
        .find((d) => d.rules.includes(rule));
      if (!duty) return [];
      return [
        error(
          r.id,
          [
            `Hier staat dat dit alleen met toestemming gebeurt. ${duty.article} verplicht u om op verzoek te geven wat nodig is.`,
            `This says that it happens only with consent. ${duty.article} obliges you to give what is needed on request.`,
          ],
          [`Voeg de wet toe als grond: "${duty.ground}".`, `Add the statute as a ground: "${duty.ground}".`],
        ),
      ];
    });
}

function police(v: View): readonly Found[] {
  return v
    .clauses('recipient')
    .filter((r) => r.clause.class?.includes('police') && r.clause.as !== 'law')
    .filter((r) => r.clause.must === true || (r.clause.ground?.includes('police-request') && !r.clause.judge))
    .map((r) =>
      error(
        r.id,
        [
          'Hier staat dat u de politie gegevens moet geven. Uw geheimhouding gaat voor, tot een rechter anders beslist.',
          'This says that you must give the police data. Your secrecy comes first until a judge decides otherwise.',
        ],
        [
          'Geef alleen op bevel van een rechter, en zeg wie bij u oordeelt.',
          'Give only on the order of a judge, and say who decides on your side.',
        ],
      ),
    );
}

/** Quality, training: reading files breaks secrecy unless something lifts it. */
function secrecy(v: View): readonly Found[] {
  if (v.care.length === 0) return [];
  return v.clauses('purpose').flatMap((p) => {
    if ((p.key !== 'quality' && p.key !== 'training') || p.clause.as === 'law' || p.clause.basis === 'consent') return [];
    const files = v.categories(p.clause.what).filter((c) => v.specialsOf(c).length > 0);
    const excepted = Object.keys(p.clause.special ?? {}).length > 0;
    if (files.length === 0 || excepted || CARE.some((r) => lawfulPurpose(p.key, r))) return [];
    return [
      error(
        p.id,
        [
          'Voor dit doel worden dossiers gelezen. Een eigen belang heft de geheimhouding niet op, zeker niet voor mensen van buiten.',
          'Files are read for this purpose. An interest of your own does not lift secrecy, least of all for outsiders.',
        ],
        [
          'Vraag toestemming, maak de gegevens onherkenbaar, of noem de wet die dit toelaat.',
          'Ask consent, make the data unrecognisable, or name the statute that allows it.',
        ],
      ),
    ];
  });
}

export const DISCLOSURE_CHECKS: CheckTable = {
  'PR-03': contradiction('PR-03'),
  'PR-05': contradiction('PR-05'),
  'PR-06': all(noGround, contradiction('PR-06')),
  'PR-08': closedDuty('PR-08'),
  'PR-09': closedDuty('PR-09'),
  'PR-10': police,
  'MED-10': secrecy,
};
