// Who looks, in which practice, and where can they go? The frame of every page behind the door.

import {
  type Acting,
  handlesQuestions,
  type House,
  isYoungReader,
  isOfficer,
  keepsAccounts,
  type PracticeView,
  practiceOf,
  wordOf,
} from '../../desk/index.ts';
import type { Practice, PortalFrame, PortalPlace, PublicFrame, Said, StaffFrame, StaffPlace } from '../../web/index.ts';
import { isId } from '../../record/index.ts';
import { toYoungSaid } from '../../web/index.ts';
import { placeAt } from '../draft/place.ts';
import { NO_FORM, type SignedVisit, type Visit } from '../route.ts';
import { flashWords } from './flash.ts';

/** What the pages of this server share. */
export interface Front {
  readonly house: House;
  /** A trial environment: every page says so. */
  readonly demo: boolean;
}

export function actingOf(visit: SignedVisit, via: Acting['via'] = 'web'): Acting {
  // What is done with a form takes the draft of that form along.
  const draft = visit.form === NO_FORM ? undefined : placeAt(visit.path);
  return {
    account: visit.visitor.account,
    on: visit.on,
    now: visit.now,
    via,
    point: visit.visitor.session,
    ...(draft === undefined ? {} : { draft }),
  };
}

export function practiceShown(view: PracticeView): Practice {
  const { name, short, key, email, phone, address } = view;
  return {
    name,
    short,
    key,
    ...(address === undefined ? {} : { address }),
    ...(email === undefined ? {} : { email }),
    ...(phone === undefined ? {} : { phone }),
    ...(view.ruling.imported ? { imported: true } : {}),
  };
}

function base(front: Front, visit: Visit) {
  const flash = flashWords(visit.flash);
  return {
    lang: visit.lang,
    path: visit.path,
    demo: front.demo,
    ...(visit.token === undefined ? {} : { token: visit.token }),
    ...(flash === undefined ? {} : { flash }),
  };
}

export function publicFrame(front: Front, visit: Visit, practice?: PracticeView): PublicFrame {
  return { ...base(front, visit), ...(practice ? { practice: practiceShown(practice) } : {}) };
}

/** undefined: this account's practice has no policy any more. */
export async function staffFrame(front: Front, visit: SignedVisit): Promise<StaffFrame | undefined> {
  const { account, name } = visit.visitor;
  const practice = await practiceOf(front.house, account.organisation);
  if (!practice) return undefined;
  const acting = actingOf(visit);
  const places: readonly StaffPlace[] =
    account.kind === 'dpo'
      ? ['practices']
      : [
          'today',
          'files',
          ...((await handlesQuestions(front.house, acting)) ? (['questions'] as const) : []),
          ...(isOfficer(acting) ? (['statement', 'log'] as const) : []),
          ...(keepsAccounts(acting) ? (['admin'] as const) : []),
        ];
  return {
    ...base(front, visit),
    ...(account.kind === 'dpo' ? {} : { practice: practiceShown(practice) }),
    person: name,
    role: roleShown(practice, account.kind === 'dpo' ? 'dpo' : (account.roles[0] ?? 'employee')),
    places,
  };
}

const PORTAL_PLACES: readonly PortalPlace[] = ['home', 'file', 'looked', 'consents', 'requests'];

export async function portalFrame(front: Front, visit: SignedVisit, file?: string): Promise<PortalFrame | undefined> {
  const practice = await practiceOf(front.house, visit.visitor.account.organisation);
  if (!practice) return undefined;
  const young = file !== undefined && isId(file) && (await isYoungReader(front.house, actingOf(visit), file));
  const shared = base(front, visit);
  return {
    ...shared,
    ...(young ? { young: true, ...(shared.flash === undefined ? {} : { flash: toYoungSaid(shared.flash) }) } : {}),
    practice: practiceShown(practice),
    person: visit.visitor.name,
    ...(file === undefined ? {} : { file }),
    places: PORTAL_PLACES,
  };
}

/** A role as people read it. */
export function roleShown(practice: PracticeView, role: string): Said {
  return wordOf(practice.ruling.policy, role, 'person');
}
