// What no machine can see: the list of what must be looked at, and one sentence with what to look at, the form to sign and what was signed before.

import type { ClauseId, Day } from '../../../policy/index.ts';
import { Empty, type Mark, Notice, Say, State } from '../../components/answers.tsx';
import { type Answers, DateField, Field, PostForm, TextField, Tick } from '../../components/form.tsx';
import { Rows } from '../../components/lists.tsx';
import { longDay, typedDay } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import { type Lang, type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { Head } from '../../shells/head.tsx';
import { staffPage } from '../../shells/staff.tsx';
import { attestKindWords, attestStateWords, attestWords } from '../../words/attest.ts';

/** What a signature is worth today. */
export type SignState = 'never' | 'stands' | 'soon' | 'overdue' | 'changed' | 'withdrawn';
/** What there is to look at. */
export type LookAt = 'place' | 'audit' | 'paper' | 'knowledge' | 'process' | 'measure' | 'conduct';

const LOOK: Readonly<Record<SignState, Mark>> = {
  never: 'unproven',
  stands: 'vouched',
  soon: 'vouched',
  overdue: 'unproven',
  changed: 'unproven',
  withdrawn: 'unproven',
};

/** A sentence that a person must vouch for. */
export interface ShownAttest {
  readonly clause: ClauseId;
  readonly number: number;
  readonly sentence: Said;
  readonly state: SignState;
  /** Last day that the signature counts. */
  readonly until?: Day;
}
/** Until when it counts, or counted; nothing where it stopped for another reason. */
function untilOf(line: Pick<ShownAttest, 'state' | 'until'>, lang: Lang, before: string): string {
  const w = attestWords[lang];
  if (line.until === undefined || line.state === 'withdrawn' || line.state === 'changed') return '';
  const day = longDay(line.until, lang);
  return `${before}${line.state === 'overdue' ? w.untilPast(day) : w.until(day)}`;
}

export interface AttestListProps {
  /** Of who looks after privacy here, or of a DPO. */
  readonly frame: StaffFrame;
  readonly open: readonly ShownAttest[];
  readonly done: readonly ShownAttest[];
  readonly maySign: boolean;
}

/** `GET /nakijken`. */
export function attestListPage(props: AttestListProps): Page {
  const { frame } = props;
  const { lang } = frame;
  const w = attestWords[lang];
  const rows = (lines: readonly ShownAttest[]) =>
    lines.map((line) => ({
      heading: <Say words={line.sentence} lang={lang} />,
      href: to(lang, 'attest', { clause: line.clause }),
      lines: (
        <p class="soft">
          {w.sentence(line.number)}
          {untilOf(line, lang, ', ')}
        </p>
      ),
      end: <State look={LOOK[line.state]}>{attestStateWords[lang][line.state]}</State>,
    }));
  return staffPage({
    frame,
    place: props.maySign ? 'statement' : 'practices',
    meta: { title: w.title },
    children: (
      <>
        <Head
          frame={frame}
          {...(props.maySign ? { back: { href: to(lang, 'overview'), label: w.back } } : {})}
          title={w.title}
          lead={props.maySign ? w.lead : w.readOnly}
        />
        <section aria-labelledby="open">
          <h2 id="open">{w.open}</h2>
          {props.open.length === 0 ? <Empty strong={w.openNone} /> : <Rows rows={rows(props.open)} />}
        </section>
        <section class="section" aria-labelledby="klaar">
          <h2 id="klaar">{w.done}</h2>
          {props.done.length === 0 ? <Empty strong={w.doneNone} /> : <Rows rows={rows(props.done)} />}
        </section>
      </>
    ),
  });
}

/** Something that was signed before. */
export interface ShownSignature {
  readonly act: 'given' | 'withdrawn';
  readonly on: Day;
  readonly until: Day;
  readonly by: string;
  readonly seen: string;
  readonly evidence: string;
}
export interface AttestProps extends ShownAttest {
  readonly frame: StaffFrame;
  readonly kind: LookAt;
  /** Who vouches for it according to the policy; absent: it says nobody. */
  readonly vouched?: Said;
  /** How long a signature counts, in words. */
  readonly term: Said;
  /** The check of today says that the sentence is not right. */
  readonly broken?: Said;
  /** Newest first. */
  readonly history: readonly ShownSignature[];
  readonly maySign: boolean;
  /** Fields `dag`, `gezien`, `bewijs`, `verklaring`; `reden` of the form that withdraws. */
  readonly answers: Answers;
  readonly today: Day;
}

/** `GET` and `POST /nakijken/:clause`. */
export function attestPage(props: AttestProps): Page {
  const { frame, answers } = props;
  const { lang } = frame;
  const w = attestWords[lang];
  const { clause } = props;
  const given = props.history[0]?.act === 'given';
  return staffPage({
    frame,
    place: props.maySign ? 'statement' : 'practices',
    meta: {
      title: `${w.sentence(props.number)}: ${said(props.sentence, lang).slice(0, 60)}`,
      wrong: answers.mistakes.length > 0,
    },
    children: (
      <>
        <Head
          frame={frame}
          back={{ href: to(lang, 'attestations'), label: w.backToList }}
          mistakes={answers.mistakes}
          title={w.sentence(props.number)}
        />
        <blockquote class={`promise ${LOOK[props.state]} big`}>
          <p>
            <Say words={props.sentence} lang={lang} />
          </p>
        </blockquote>
        <p>
          <State look={LOOK[props.state]}>{attestStateWords[lang][props.state]}</State>
          {untilOf(props, lang, ' ')}
        </p>
        <div class="cols cols-half section-gap top-align">
          <div>
            <section aria-labelledby="kijk">
              <h2 id="kijk">{w.look}</h2>
              <p>{attestKindWords[lang][props.kind]}</p>
              {props.vouched === undefined ? null : <p>{w.vouched(said(props.vouched, lang))}</p>}
              <p class="soft">{w.term(said(props.term, lang))}</p>
            </section>
            <section class="section" aria-labelledby="eerder">
              <h2 id="eerder">{w.history}</h2>
              {props.history.length === 0 ? <Empty strong={w.historyNone} /> : null}
              <Rows
                rows={props.history.map((old) => ({
                  heading:
                    old.act === 'given'
                      ? w.given(longDay(old.on, lang), longDay(old.until, lang))
                      : w.taken(longDay(old.on, lang)),
                  lines: (
                    <>
                      <p lang="nl">{old.seen}</p>
                      {old.evidence === '' ? null : <p class="soft">{w.at(old.evidence)}</p>}
                      <p class="soft">{w.by(old.by)}</p>
                    </>
                  ),
                }))}
              />
            </section>
          </div>
          {!props.maySign ? null : (
            <div>
              {props.broken === undefined ? (
                <PostForm class="sheet" action={to(lang, 'attest', { clause })} token={frame.token}>
                  <h2>{w.sign}</h2>
                  <DateField name="dag" label={w.day} start={typedDay(props.today)} answers={answers} lang={lang} />
                  <TextField name="gezien" label={w.seen} hint={w.seenHint} rows={6} lines="nl" answers={answers} lang={lang} />
                  <Field name="bewijs" label={w.evidence} hint={w.evidenceHint} answers={answers} lang={lang} />
                  <Tick name="verklaring" label={w.declare} answers={answers} lang={lang} />
                  <button class="button" type="submit">
                    {w.save}
                  </button>
                </PostForm>
              ) : (
                <Notice heading={w.broken} look="broken">
                  <p>
                    <Say words={props.broken} lang={lang} />
                  </p>
                  <p>{w.brokenNote}</p>
                </Notice>
              )}
              {given ? (
                <PostForm class="section" action={to(lang, 'withdrawAttest', { clause })} token={frame.token}>
                  <h2>{w.withdraw}</h2>
                  <p class="soft">{w.withdrawLead}</p>
                  <TextField name="reden" label={w.reason} rows={3} lines="nl" answers={answers} lang={lang} />
                  <button class="button second" type="submit">
                    {w.withdrawSave}
                  </button>
                </PostForm>
              ) : null}
            </div>
          )}
        </div>
      </>
    ),
  });
}
