// No copy of an identity document (AVG 5(1)(c); the law demands one of employers and banks, not of care): the refusal, and its line in the log.

import { isPermit } from '../../decide/index.ts';
import { type Id, type Problem, problem } from '../../record/index.ts';
import { ask } from '../file/ask.ts';
import { recordRefusal } from '../file/open.ts';
import type { Acting, House } from '../house.ts';

/** Logs that one was offered, and gives the explanation for the field. `seen`: the program saw it itself; else the uploader said so. */
export async function refuseIdentityCopy(
  house: House,
  acting: Acting,
  client: Id,
  field: string,
  seen: boolean,
): Promise<Problem> {
  const asked = await ask(house, acting, client, 'write');
  let why = {
    nl: 'Een kopie van een identiteitsbewijs bewaren wij niet.',
    en: 'We do not keep a copy of an identity document.',
  };
  if (asked?.ruling.decider.words.category.has('id_copy')) {
    const answer = asked.ruling.decider.permit(asked.facts.ask({ category: 'id_copy', purpose: 'care', action: 'write' }));
    if (!isPermit(answer)) {
      why = { nl: answer.reason.nl, en: answer.reason.en ?? answer.reason.nl };
      await recordRefusal(house, asked, 'id_copy', answer);
    }
  }
  const found = seen
    ? {
        nl: 'In dit bestand staan de regels van een paspoort, identiteitskaart of rijbewijs. ',
        en: 'This file holds the lines of a passport, identity card or driving licence. ',
      }
    : { nl: '', en: '' };
  return problem(
    field,
    'identity-document',
    `${found.nl}${why.nl} Het bestand is niet bewaard. Kijk naar het document en leg alleen soort en nummer vast.`,
    `${found.en}${why.en} The file was not kept. Look at the document and record only its kind and number.`,
  );
}
