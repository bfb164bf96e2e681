// Which forms does this file have, and what did the organisation change in them?

import {
  type Adjustment,
  checkAdjustment,
  type Id,
  NO_ADJUSTMENT,
  type Part,
  type Problem,
  TEMPLATES,
  type Template,
  templateFor,
  type UsableForm,
  type UsableTemplate,
  usableTemplate,
} from '../../record/index.ts';
import { type Acting, type House, scopeOf } from '../house.ts';
import type { Ruling } from '../policy/rulings.ts';

export interface AdjustedTemplate {
  readonly template: Template;
  /** 0 when nothing was changed yet. */
  readonly version: number;
  readonly adjustment: Adjustment;
}

const LOOK_AGAIN_MS = 15_000;
const known = new WeakMap<House, Map<Id, { readonly rows: readonly AdjustedTemplate[]; readonly until: number }>>();

/** All templates as they stand for one organisation. */
async function templatesOf(house: House, organisation: Id): Promise<readonly AdjustedTemplate[]> {
  let kept = known.get(house);
  if (!kept) known.set(house, (kept = new Map()));
  const now = house.clock.now();
  const before = kept.get(organisation);
  if (before && now < before.until) return before.rows;
  const stored = new Map((await house.store.templates(organisation)).map((row) => [row.template, row]));
  const rows = TEMPLATES.map((template): AdjustedTemplate => {
    const row = stored.get(template.key);
    const adjustment: Adjustment = { ...NO_ADJUSTMENT, ...(row ? (JSON.parse(row.body) as object) : {}), template: template.key };
    return { template, version: row?.version ?? 0, adjustment };
  });
  kept.set(organisation, { rows, until: now + LOOK_AGAIN_MS });
  return rows;
}

/** The part of the file that the course is about: the one that runs, else the last. */
export function runningPart(parts: readonly Part[]): Part | undefined {
  return parts.find((p) => p.until === undefined) ?? parts.at(-1);
}

/** The forms of one part of a file. */
export async function formsOf(house: House, ruling: Ruling, part: Part): Promise<UsableTemplate> {
  const template = templateFor(part.regime);
  const adjusted = (await templatesOf(house, ruling.organisation)).find((t) => t.template.key === template.key);
  return usableTemplate(ruling.policy, template, adjusted?.adjustment);
}

export function formOf(template: UsableTemplate, kind: string): UsableForm | undefined {
  return template.forms.find((f) => f.kind === kind);
}

/** Those that a coordinator or manager may adjust; undefined: this account may not. */
export async function openTemplates(
  house: House,
  acting: Acting,
): Promise<{ readonly ruling: Ruling; readonly templates: readonly AdjustedTemplate[] } | undefined> {
  const ruling = await house.rulings.inForce(acting.account.organisation);
  if (!ruling || !mayAdjust(acting)) return undefined;
  return { ruling, templates: await templatesOf(house, acting.account.organisation) };
}

/** Coordinators, managers and who watches over quality. */
export function mayAdjust(acting: Acting): boolean {
  return (
    acting.account.kind === 'staff' &&
    acting.account.roles.some((r) => r === 'coordinator' || r === 'management' || r === 'quality')
  );
}

export type AdjustAnswer =
  | { readonly kind: 'done' }
  | { readonly kind: 'stale' }
  | { readonly kind: 'absent' }
  | { readonly kind: 'problems'; readonly problems: readonly Problem[] };

/** Changes a template inside what the policy allows. */
export async function adjustTemplate(
  house: House,
  acting: Acting,
  input: { readonly adjustment: Adjustment; readonly version: number },
): Promise<AdjustAnswer> {
  const ruling = await house.rulings.inForce(acting.account.organisation);
  if (!ruling || !mayAdjust(acting)) return { kind: 'absent' };
  const problems = checkAdjustment(ruling.policy, input.adjustment);
  if (problems.length > 0) return { kind: 'problems', problems };
  const { template, ...body } = input.adjustment;
  const written = await house.store.withScope(scopeOf(acting, 'management'), (tx) =>
    tx.adjustTemplate({ template, version: input.version, body: JSON.stringify(body) }),
  );
  known.get(house)?.delete(acting.account.organisation);
  return written.ok ? { kind: 'done' } : { kind: 'stale' };
}
