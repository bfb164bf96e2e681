// Whose yes is needed here? Three consents are three things: to care, to giving data to others, and as a ground for use.

import { ageBandOn, type ConsentGivers, type ConsentKind, consentGivers } from '../law/index.ts';
import type { Day, Regime, Text } from '../policy/index.ts';

export interface ConsentQuestion {
  readonly kind: ConsentKind;
  readonly regime: Regime;
  readonly birthDate: Day;
  /** Can weigh the interests in this matter; absent: not known, so whoever may stand in is asked too. */
  readonly capable?: boolean;
  /** Calendar day in Amsterdam. */
  readonly on: Day;
}

/** All of `needs` must say yes. */
export interface ConsentAnswer extends ConsentGivers {
  readonly reason: Text;
}

/** Who must consent at this age and capacity (AGE-01..05, LB-07, LB-08, MED-10). */
export function whoConsents(question: ConsentQuestion): ConsentAnswer {
  const { kind, regime, on } = question;
  const band = ageBandOn(question.birthDate, on);
  const able = consentGivers(kind, regime, band, true);
  const unable = consentGivers(kind, regime, band, false);
  if (question.capable !== undefined || sameNeeds(able, unable)) {
    const givers = question.capable === false ? unable : able;
    return { ...givers, reason: reasonFor(givers.needs) };
  }
  // Capacity was not judged: ask everybody whom either answer would ask.
  const needs = [...new Set([...able.needs, ...unable.needs])];
  return {
    needs,
    rules: [...new Set([...able.rules, ...unable.rules])],
    articles: [...new Set([...able.articles, ...unable.articles])],
    reason: reasonFor(needs),
  };
}

/** Did everybody who must say yes? `yes`: who has. */
export function isConsented(question: ConsentQuestion, yes: readonly ConsentGivers['needs'][number][]): boolean {
  return whoConsents(question).needs.every((giver) => yes.includes(giver));
}

function sameNeeds(a: ConsentGivers, b: ConsentGivers): boolean {
  return a.needs.length === b.needs.length && a.needs.every((giver) => b.needs.includes(giver));
}

const GIVER: Readonly<Record<ConsentGivers['needs'][number], Required<Text>>> = {
  client: { nl: 'de cliënt zelf', en: 'the client' },
  guardian: { nl: 'een ouder met gezag of de voogd', en: 'a parent with authority or the guardian' },
  representative: {
    nl: 'de vertegenwoordiger (curator, mentor, gemachtigde of familie)',
    en: 'the representative (curator, mentor, proxy or family)',
  },
};

function reasonFor(needs: ConsentGivers['needs']): Text {
  const nl = needs.map((giver) => GIVER[giver].nl).join(' en ');
  const en = needs.map((giver) => GIVER[giver].en).join(' and ');
  return needs.length > 1
    ? {
        nl: `Hier moeten allebei ja zeggen: ${nl}. Eén ja is niet genoeg.`,
        en: `Here both must say yes: ${en}. One yes is not enough.`,
      }
    : {
        nl: `Hier beslist ${nl}. Vraag diens toestemming en leg die vast.`,
        en: `Here ${en} decides. Ask for that consent and record it.`,
      };
}
