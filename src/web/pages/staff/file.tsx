// The overview of a client file: who may see what now and why, who works here, who decides, what was agreed, what comes.

import { ageOn, type Day } from '../../../policy/index.ts';
import type { Told } from '../../../record/index.ts';
import { AgeLine, type AgeBand } from '../../components/age-line.tsx';
import { type Answer, AnswerState, Empty, Notice, type Reason, Say, State, Why } from '../../components/answers.tsx';
import { ToldForm } from '../../components/course.tsx';
import { type Fact, Facts, Rows, Table } from '../../components/lists.tsx';
import { briefDay, longDay } from '../../dates.ts';
import type { StaffFrame } from '../../frame.ts';
import { type Lang, type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { documentWords } from '../../words/documents.ts';
import { fileWords } from '../../words/file.ts';
import { restrictionWords } from '../../words/file-parts.ts';
import { standingWords } from '../../words/standing.ts';
import { correctionWords } from '../../words/requests.ts';
import { type FileHead, type FileTab, filePart } from './file-frame.tsx';

/** One person or group in the table, with an answer per column. */
export interface AccessLine {
  readonly who: string;
  readonly role?: Said;
  /** As many as `columns`. */
  readonly answers: readonly Answer[];
  readonly reason: Reason;
}
export interface TeamMember {
  readonly role: Said;
  readonly name: string;
  readonly from: Day;
  readonly until?: Day;
}
/** Authority or representation, with its proof. */
export interface Authority {
  readonly kind: 'authority' | 'represents';
  readonly who: string;
  readonly how?: Said;
  readonly proof?: { readonly what: Said; readonly seen: Day };
}
export interface ConsentLine {
  readonly what: Said;
  readonly note: Said;
  readonly state: 'given' | 'refused' | 'open' | 'withdrawn' | 'not-needed';
}
export interface FileProps {
  readonly frame: StaffFrame;
  readonly head: FileHead;
  readonly tabs: readonly FileTab[];
  readonly today: Day;
  /** Age bands of the policy that speak about this file; absent for adults without bands. */
  readonly ages?: readonly AgeBand[];
  /** Where the client can be reached, and whoever represents. */
  readonly contact: readonly ContactShown[];
  readonly beside: readonly ContactShown[];
  /** Who looks may change it, and may see the BSN. */
  readonly mayContact: boolean;
  readonly mayBsn: boolean;
  /** At most four, so that the table keeps six columns. */
  readonly columns: readonly Said[];
  readonly access: readonly AccessLine[];
  readonly team: readonly TeamMember[];
  readonly authority: readonly Authority[];
  /** Who to call first, with the number. */
  readonly firstCall?: { readonly name: string; readonly phone: string };
  readonly nextCheck?: Said;
  readonly consents: readonly ConsentLine[];
  readonly soon: readonly { readonly on: Day; readonly what: Said }[];
  /** What may hurt when it is not known, and where it stands whole. */
  readonly first?: readonly { readonly label: Said; readonly told: Told; readonly href: string }[];
  /** Emergency access runs: whether something may be written, and otherwise whom to tell. */
  readonly emergency?: { readonly mayWrite: boolean; readonly tell: string };
  /** Address of the passport photo, while its consent stands. */
  readonly photo?: string;
}

export interface ContactShown {
  readonly label: Said;
  readonly value: string;
  /** `tel:` or `mailto:`. */
  readonly href?: string;
}

/** Who to ring, before anything else. */
function ContactBlock(props: FileProps) {
  const { lang } = props.frame;
  const w = fileWords[lang];
  const { id } = props.head;
  const facts = (lines: readonly ContactShown[]): readonly Fact[] =>
    lines.map((line) => ({
      term: <Say words={line.label} lang={lang} />,
      value: line.href === undefined ? line.value : <a href={line.href}>{line.value}</a>,
    }));
  return (
    <section aria-labelledby="contact">
      <h2 id="contact">{w.contact}</h2>
      {props.contact.length === 0 ? <Empty strong={w.noContact} /> : <Facts facts={facts(props.contact)} />}
      {props.beside.length === 0 ? null : (
        <>
          <h3>{w.beside}</h3>
          <Facts facts={facts(props.beside)} />
        </>
      )}
      {props.mayContact || props.mayBsn ? (
        <p class="links">
          {props.mayContact ? (
            <a class="alone" href={to(lang, 'contact', { file: id })}>
              {w.changeContact}
            </a>
          ) : null}{' '}
          {props.mayBsn ? (
            <a class="alone" href={to(lang, 'identity', { file: id })}>
              {w.bsn}
            </a>
          ) : null}
        </p>
      ) : null}
    </section>
  );
}

/** What was done in an emergency must reach the team: written here where the statement allows it, told where it does not. */
function HandOver(props: { mayWrite: boolean; tell: string; file: string; lang: Lang }) {
  const w = fileWords[props.lang];
  return (
    <Notice heading={w.handOver} look="warning" level={2}>
      <p>{props.mayWrite ? w.handOverWrite : props.tell === '' ? w.handOverTellTeam : w.handOverTell(props.tell)}</p>
      {props.mayWrite ? (
        <p>
          <a class="button second" href={to(props.lang, 'newNote', { file: props.file })}>
            {w.handOverNote}
          </a>
        </p>
      ) : null}
    </Notice>
  );
}

function authorityFacts(props: FileProps, lang: Lang): readonly Fact[] {
  const w = fileWords[lang];
  const facts: Fact[] = props.authority.map((line) => ({
    term: line.kind === 'authority' ? w.authorityOf : w.represents,
    value: (
      <>
        {line.who}
        {line.how === undefined ? null : (
          <>
            , <Say words={line.how} lang={lang} />
          </>
        )}
        {line.proof === undefined ? null : <>. {w.proof(said(line.proof.what, lang), longDay(line.proof.seen, lang))}.</>}
      </>
    ),
  }));
  if (props.firstCall !== undefined) {
    facts.push({
      term: w.firstCall,
      value: (
        <>
          {props.firstCall.name}, <span class="nowrap">{props.firstCall.phone}</span>
        </>
      ),
    });
  }
  if (props.nextCheck !== undefined) facts.push({ term: w.check, value: <Say words={props.nextCheck} lang={lang} /> });
  return facts;
}

const LOOK = { given: 'yes', refused: 'no-access', open: 'unproven', withdrawn: 'no-access', 'not-needed': 'unproven' } as const;

/** `GET /dossiers/:file`. */
export function filePage(props: FileProps): Page {
  const { frame, head, today } = props;
  const { lang } = frame;
  const w = fileWords[lang];
  return filePart({
    frame,
    head,
    today,
    tab: 'overview',
    tabs: props.tabs,
    children: (
      <>
        {props.emergency === undefined ? null : (
          <>
            <ContactBlock {...props} />
            <HandOver {...props.emergency} file={head.id} lang={lang} />
          </>
        )}
        {props.photo === undefined ? null : (
          <figure>
            <img class="pass-photo" src={props.photo} alt={documentWords[lang].photo(head.callName)} />
          </figure>
        )}
        {props.first === undefined || props.first.length === 0 ? null : (
          <section class="notice" aria-labelledby="eerst">
            <h2 id="eerst">{w.first}</h2>
            {props.first.map((form) => (
              <>
                <h3>
                  <a href={form.href}>{said(form.label, lang)}</a>
                </h3>
                <ToldForm told={form.told} lang={lang} />
              </>
            ))}
          </section>
        )}
        {props.emergency === undefined ? <ContactBlock {...props} /> : null}
        <section class="section-gap" aria-labelledby="wie">
          <h2 id="wie">{w.who}</h2>
          {props.ages === undefined || props.ages.length === 0 ? null : (
            <AgeLine name={head.callName} birth={head.birth} today={today} bands={props.ages} lang={lang} id="leeftijd" />
          )}
          {props.access.length === 0 ? (
            <Empty strong={w.noOne} />
          ) : (
            <Table
              caption={w.caption(longDay(today, lang))}
              corner={w.corner}
              columns={[...props.columns.map((column) => ({ label: said(column, lang) })), { label: w.why }]}
              rows={props.access.map((line) => ({
                head: line.role === undefined ? line.who : `${line.who}, ${said(line.role, lang)}`,
                cells: [
                  ...line.answers.map((answer) => <AnswerState answer={answer} lang={lang} />),
                  <Why reason={line.reason} lang={lang} />,
                ],
              }))}
            />
          )}
          <p>
            <a class="alone" href={to(lang, 'mayX', { file: head.id })}>
              {w.mayX}
            </a>
          </p>
          <p>
            <a class="alone" href={to(lang, 'standing', { file: head.id })}>
              {standingWords[lang].part}
            </a>
          </p>
          <p>
            <a class="alone" href={to(lang, 'corrections', { file: head.id })}>
              {correctionWords[lang].title}
            </a>
          </p>
          <p>
            <a class="alone" href={to(lang, 'restriction', { file: head.id })}>
              {restrictionWords[lang].part}
            </a>
          </p>
        </section>
        <div class="cols cols-half section-gap">
          <section aria-labelledby="team">
            <h2 id="team">{w.team}</h2>
            {props.team.length === 0 ? (
              <Empty strong={w.noTeam}>{w.noTeamNote}</Empty>
            ) : (
              <Facts
                facts={props.team.map((member) => ({
                  term: <Say words={member.role} lang={lang} />,
                  value: `${member.name}, ${
                    member.until === undefined ? w.from(longDay(member.from, lang)) : w.until(longDay(member.until, lang))
                  }`,
                }))}
              />
            )}
          </section>
          <section aria-labelledby="gezag">
            <h2 id="gezag">{w.authority}</h2>
            {props.authority.length > 0 ? null : ageOn(head.birth, today) < 18 ? (
              <Empty strong={w.noAuthority}>{w.noAuthorityNote}</Empty>
            ) : (
              <Empty strong={w.noneBeside}>{w.noneBesideNote}</Empty>
            )}
            <Facts facts={authorityFacts(props, lang)} />
          </section>
          <section aria-labelledby="toest">
            <h2 id="toest">{w.consents}</h2>
            {props.consents.length === 0 ? (
              <Empty strong={w.noConsents}>{w.noConsentsNote}</Empty>
            ) : (
              <Rows
                rows={props.consents.map((consent) => ({
                  heading: <Say words={consent.what} lang={lang} />,
                  lines: (
                    <p class="soft">
                      <Say words={consent.note} lang={lang} />
                    </p>
                  ),
                  end: <State look={LOOK[consent.state]}>{w[consent.state]}</State>,
                }))}
              />
            )}
            <p>
              <a class="alone" href={to(lang, 'consents', { file: props.head.id })}>
                {w.consentsAll}
              </a>
            </p>
          </section>
          <section aria-labelledby="straks">
            <h2 id="straks">{w.soon}</h2>
            {props.soon.length === 0 ? (
              <Empty strong={w.nothingSoon} />
            ) : (
              <Facts
                facts={props.soon.map((line) => ({
                  term: briefDay(line.on, lang),
                  value: <Say words={line.what} lang={lang} />,
                }))}
              />
            )}
          </section>
        </div>
      </>
    ),
  });
}
