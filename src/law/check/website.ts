// Cookies and electronic marketing: CK, MK.

import type { Cookie } from '../../policy/index.ts';
import { type CheckTable, error, type Found, warning } from './found.ts';
import { toolsOf } from './tools.ts';
import { type Entry, meet, type View } from './view.ts';

type Tag = Entry<'cookie'>;
const MEASURING = ['analysis', 'improvement', 'measuring', 'statistics', 'product_improvement'];
const TRACKING = ['advertising', 'targeted-content', 'profiling', 'remarketing'];

const placed = (c: Tag): boolean => c.clause.used !== false;
/** Cookies that the law lets go without asking: functional ones, and measuring with little impact. */
const exempt = (c: Cookie): boolean => c.class === 'functional' || c.class === 'required' || c.class === 'analytics-light';
/** Called needed, while it measures or tests. */
const notReallyNeeded = (c: Tag): boolean =>
  (c.clause.class === 'required' || c.clause.class === 'functional') &&
  (meet(c.clause.for, MEASURING) || toolsOf(c.clause.tool).some((t) => t.does !== 'maps' && t.does !== 'fonts'));
const google = (c: Tag): boolean => toolsOf(c.clause.tool).some((t) => t.name.includes('analytics') && t.name.includes('google'));

function notAsked(v: View): readonly Found[] {
  const unasked = v
    .clauses('cookie')
    .filter(
      (c) =>
        placed(c) &&
        !exempt(c.clause) &&
        (c.clause.ask === 'unstated' || (c.clause.ask === 'not-needed' && c.clause.class === 'analytics')),
    )
    .map((c) =>
      error(
        c.id,
        [
          'Er staat niet dat u vooraf toestemming vraagt. Voor deze cookie moet dat.',
          'It does not say that you ask consent first. For this cookie you must.',
        ],
        ['Plaats haar pas na een ja.', 'Place it only after a yes.'],
      ),
    );
  const silent = v.clauses('never').flatMap((n) => {
    if (n.clause.act !== 'collect' || !n.clause.about?.includes('visitor')) return [];
    const tags = v.clauses('cookie').filter(placed);
    if (tags.length === 0) return [];
    return [
      error(
        n.id,
        [
          'Hier staat dat een bezoek niets vastlegt. Cookies leggen wel iets vast.',
          'This says that a visit records nothing. Cookies do record something.',
        ],
        ['Schrap de belofte, of haal de cookies weg.', 'Drop the promise, or remove the cookies.'],
        tags.map((c) => c.id),
      ),
    ];
  });
  return [...unasked, ...silent];
}

function calledNeeded(v: View): readonly Found[] {
  return v
    .clauses('cookie')
    .filter((c) => placed(c) && notReallyNeeded(c))
    .map((c) =>
      error(
        c.id,
        [
          'Deze cookie heet noodzakelijk, maar meet of test. Noodzakelijk is alleen wat de site nodig heeft om te werken.',
          'This cookie is called necessary, but it measures or tests. Necessary is only what the site needs to work.',
        ],
        ['Noem haar een meetcookie en vraag eerst toestemming.', 'Call it a measuring cookie and ask consent first.'],
      ),
    );
}

function lightMeasuring(v: View): readonly Found[] {
  const tags = v.clauses('cookie');
  return tags
    .filter((c) => placed(c) && c.clause.class === 'analytics-light' && !c.clause.tool && c.clause.ip === undefined)
    .map((c) =>
      warning(
        c.id,
        [
          'Meten mag zonder vragen als het de privacy nauwelijks raakt. Dat is hier niet te zien, en om te werken heeft de site het niet nodig.',
          'Measuring may go without asking if it hardly touches privacy. That cannot be seen here, and the site does not need it to work.',
        ],
        [
          'Noem het middel en wat u deed om de privacy te sparen, of vraag toestemming.',
          'Name the tool and what you did to spare privacy, or ask consent.',
        ],
        tags.filter((o) => o !== c && exempt(o.clause)).map((o) => o.id),
      ),
    );
}

function googleAnalytics(v: View): readonly Found[] {
  return v
    .clauses('cookie')
    .filter((c) => placed(c) && google(c) && c.clause.ask !== 'first')
    .filter((c) => c.clause.ip !== 'shortened' || c.clause.class !== 'analytics-light')
    .map((c) => {
      const nothingSent = c.clause.ip === 'not-sent';
      const denied = v.clauses('never').filter((n) => n.clause.act === 'disclose' && n.clause.what?.includes('ip-address'));
      return error(
        c.id,
        nothingSent
          ? [
              'Het IP-adres gaat altijd mee: de browser van de bezoeker haalt het middel zelf op. Hoogstens wordt het daarna ingekort.',
              'The IP address always goes along: the visitor’s browser fetches the tool itself. At best it is shortened afterwards.',
            ]
          : [
              'Zonder toestemming mag dit alleen met de zes stappen van de toezichthouder. Die zijn hier niet te zien.',
              'Without consent this is allowed only with the six steps of the authority. They cannot be seen here.',
            ],
        ['Vraag eerst toestemming, of volg de zes stappen en zeg dat.', 'Ask consent first, or follow the six steps and say so.'],
        denied.map((n) => n.id),
      );
    });
}

function trackingUnasked(v: View): readonly Found[] {
  return v
    .clauses('cookie')
    .filter((c) => placed(c) && c.clause.ask === 'not-needed' && (c.clause.class === 'marketing' || meet(c.clause.for, TRACKING)))
    .map((c) =>
      error(
        c.id,
        [
          'Deze cookie volgt mensen of maakt een profiel. Daar is toestemming vooraf voor nodig.',
          'This cookie follows people or makes a profile. That needs prior consent.',
        ],
        ['Plaats haar pas na een ja.', 'Place it only after a yes.'],
      ),
    );
}

function brokenCookiePromise(v: View): readonly Found[] {
  return v.clauses('never').flatMap((n) => {
    if (n.clause.act !== 'place-cookie') return [];
    const breaking = v.clauses('cookie').filter((c) => {
      if (!placed(c)) return false;
      if (n.clause.class === 'marketing') return c.clause.class === 'marketing' || meet(c.clause.for, ['advertising']);
      if (n.clause.class === 'needs-consent') return !exempt(c.clause) || notReallyNeeded(c);
      return true;
    });
    if (breaking.length === 0) return [];
    return [
      error(
        n.id,
        [
          'Hier staat dat u zulke cookies niet plaatst. Deze cookie is er wel een.',
          'This says that you place no such cookies. This cookie is one.',
        ],
        ['Haal de cookie weg, of schrap de belofte.', 'Remove the cookie, or drop the promise.'],
        breaking.map((c) => c.id),
      ),
    ];
  });
}

function noConsent(v: View): readonly Found[] {
  return v.clauses('cookie').flatMap((c) => {
    const { ask } = c.clause;
    if (ask !== 'browser-settings' && ask !== 'by-visiting') return [];
    if (c.clause.class === 'functional' || c.clause.class === 'required') return [];
    const severe = placed(c) && c.clause.class !== 'analytics-light' ? error : warning;
    return [
      severe(
        c.id,
        ask === 'by-visiting'
          ? ['Een site bezoeken is geen toestemming voor cookies.', 'Visiting a site is no consent to cookies.']
          : [
              'De instellingen van een browser zijn geen toestemming en geen keuze vooraf.',
              'Browser settings are no consent and no choice beforehand.',
            ],
        ['Vraag eerst, met een nee die even makkelijk is als een ja.', 'Ask first, with a no as easy as a yes.'],
      ),
    ];
  });
}

function notPersonal(v: View): readonly Found[] {
  return v
    .clauses('cookie')
    .filter(
      (c) =>
        placed(c) &&
        c.clause.personal === false &&
        (c.clause.collects?.length || c.clause.class === 'analytics' || c.clause.class === 'marketing'),
    )
    .map((c) =>
      error(
        c.id,
        [
          'Hier staat dat de cookie geen persoonsgegevens gebruikt. Zij legt wel gedrag van bezoekers vast.',
          'This says that the cookie uses no personal data. It does record what visitors do.',
        ],
        ['Schrap deze zin en zeg wat de cookie vastlegt.', 'Drop this sentence and say what the cookie records.'],
      ),
    );
}

function oldNames(v: View): readonly Found[] {
  return v.clauses('cookie').flatMap((c) => {
    const gone = (c.clause.tool ?? []).filter((t) => toolsOf([t]).some((x) => x.gone));
    if (gone.length === 0) return [];
    return [
      warning(
        c.id,
        [
          `Dit bestaat niet meer onder deze naam: ${gone.join(', ')}.`,
          `This no longer exists under this name: ${gone.join(', ')}.`,
        ],
        ['Noem wat u nu gebruikt, of schrap het.', 'Name what you use now, or drop it.'],
      ),
    ];
  });
}

const COMMERCIAL = ['newsletter', 'offers', 'marketing'];
const byScreen = (m: Entry<'message'>): boolean => !m.clause.by || m.clause.by.some((b) => b !== 'post' && b !== 'phone');

function unsolicited(v: View): readonly Found[] {
  const messages = v
    .clauses('message')
    .filter((m) => COMMERCIAL.includes(m.clause.sends) && byScreen(m) && m.clause['from-partners'] !== true)
    .filter((m) => m.clause.needs === 'unstated' || m.clause.needs === 'nothing')
    .map((m) =>
      error(
        m.id,
        [
          'Er staat niet dat mensen vooraf ja zeggen, of klant zijn. Zonder dat mag deze mail niet.',
          'It does not say that people say yes first, or are customers. Without that this mail is not allowed.',
        ],
        ['Vraag vooraf toestemming.', 'Ask consent first.'],
      ),
    );
  const sends = v.clauses('message').some((m) => COMMERCIAL.includes(m.clause.sends));
  const asked = v.clauses('consent').some((c) => meet(c.clause.for, ['marketing', 'newsletter']));
  const purposes = v
    .clauses('purpose')
    .filter((p) => (p.key === 'marketing' || p.key === 'newsletter') && p.clause.basis !== 'consent' && !sends && !asked)
    .map((p) =>
      error(
        p.id,
        [
          'U maakt reclame. Er staat niet of u vooraf toestemming vraagt en hoe mensen zich afmelden.',
          'You do marketing. It does not say whether you ask consent first and how people opt out.',
        ],
        [
          'Zeg welke berichten u stuurt, en dat u vooraf toestemming vraagt.',
          'Say which messages you send, and that you ask consent first.',
        ],
      ),
    );
  return [...messages, ...purposes];
}

function customersOnly(v: View): readonly Found[] {
  return v.clauses('message').flatMap((m) => {
    if (!COMMERCIAL.includes(m.clause.sends)) return [];
    if (m.clause['from-partners'] === true && m.clause.needs !== 'consent') {
      return [
        error(
          m.id,
          [
            'Nieuws of aanbiedingen van partners mag u alleen sturen met toestemming.',
            'News or offers of partners may be sent only with consent.',
          ],
          ['Vraag toestemming, of stuur alleen uw eigen nieuws.', 'Ask consent, or send only your own news.'],
        ),
      ];
    }
    if (m.clause['opt-out'] === false) {
      return [
        error(
          m.id,
          [
            'Mensen kunnen zich niet afmelden. In elk bericht moet staan hoe dat gaat.',
            'People cannot opt out. Every message must say how.',
          ],
          ['Zet een afmelding in elk bericht.', 'Put an opt-out in every message.'],
        ),
      ];
    }
    return [];
  });
}

function marketingCalls(v: View): readonly Found[] {
  return v
    .clauses('message')
    .filter((m) => COMMERCIAL.includes(m.clause.sends) && m.clause.by?.includes('phone') && m.clause.needs !== 'consent')
    .map((m) =>
      error(
        m.id,
        ['Bellen voor reclame mag alleen na een ja.', 'Marketing calls need a yes first.'],
        ['Vraag vooraf toestemming.', 'Ask consent first.'],
      ),
    );
}

export const WEBSITE_CHECKS: CheckTable = {
  'CK-01': notAsked,
  'CK-02': calledNeeded,
  'CK-03': lightMeasuring,
  'CK-04': googleAnalytics,
  'CK-05': trackingUnasked,
  'CK-06': brokenCookiePromise,
  'CK-07': noConsent,
  'CK-08': notPersonal,
  'CK-09': oldNames,
  'MK-01': unsolicited,
  'MK-02': customersOnly,
  'MK-04': marketingCalls,
};
