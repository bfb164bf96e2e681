// The course of care in one file: where we are, the plan and its goals, and everything that was written down along the way.

import { Empty, State } from '../../components/answers.tsx';
import { CourseItem, type ShownForm, ToldForm } from '../../components/course.tsx';
import { Authors, OldTexts } from '../../components/notes.tsx';
import { PostForm } from '../../components/form.tsx';
import { Facts, type Step, Steps, Table } from '../../components/lists.tsx';
import { longDay } from '../../dates.ts';
import type { GoalCourse, Told } from '../../../record/index.ts';
import type { Day } from '../../../policy/index.ts';
import type { StaffFrame } from '../../frame.ts';
import { type Lang, type Said, said } from '../../language.ts';
import { to } from '../../paths.ts';
import type { Page } from '../../shells/document.tsx';
import { courseWords } from '../../words/course.ts';
import { planWords } from '../../words/file-parts.ts';
import { type FileHead, type FileTab, filePart } from './file-frame.tsx';

export interface CourseSection {
  readonly kind: string;
  readonly label: Said;
  readonly add: Said;
  /** Newest first. */
  readonly items: readonly ShownForm[];
  /** Address of the empty form; absent when this person may not write it, or there is one already. */
  readonly write?: string;
}
export interface CoursePlan {
  readonly label: Said;
  readonly add: Said;
  readonly item?: ShownForm;
  /** What the plan says besides its goals. */
  readonly beside?: Told;
  readonly goals: readonly GoalCourse[];
  readonly write?: string;
}
export interface CourseProps {
  readonly frame: StaffFrame;
  readonly head: FileHead;
  readonly tabs: readonly FileTab[];
  readonly today: Day;
  readonly steps: readonly Step[];
  /** Absent where the policy has no data for a plan (childcare). */
  readonly plan?: CoursePlan;
  readonly sections: readonly CourseSection[];
  readonly mayHandOver: boolean;
  readonly mayEnd: boolean;
  /** The forms that a printer makes. */
  readonly mayPrint: boolean;
  /** Coordinators adjust the forms. */
  readonly mayAdjust: boolean;
}

const LOOK = { open: 'warning', reached: 'yes', partly: 'advice', stopped: 'no-access' } as const;
const SHOWN_FIRST = 3;

/** `GET /dossiers/:file/plan`. */
export function coursePage(props: CourseProps): Page {
  const { lang } = props.frame;
  const w = courseWords[lang];
  return filePart({
    ...props,
    tab: 'plan',
    part: w.part,
    children: (
      <>
        <section aria-labelledby="stappen">
          <h2 class="unseen" id="stappen">
            {w.steps}
          </h2>
          <Steps steps={props.steps} lang={lang} />
        </section>
        <OnThisPage {...props} />
        {props.plan === undefined ? null : <PlanSection plan={props.plan} lang={lang} />}
        {props.sections.map((section) => (
          <Section section={section} lang={lang} />
        ))}
        <WholeFile {...props} />
      </>
    ),
  });
}

/** The page is long: where does what stand, and where to write what is written most? */
function OnThisPage(props: CourseProps) {
  const { lang } = props.frame;
  const w = courseWords[lang];
  return (
    <nav class="cluster" aria-label={w.onThisPage}>
      {props.plan === undefined ? null : (
        <a class="alone" href="#plan">
          {said(props.plan.label, lang)}
        </a>
      )}
      {props.sections.map((section) => (
        <a class="alone" href={`#f-${section.kind}`}>
          {said(section.label, lang)}
          {section.items.length === 0 ? null : ` (${section.items.length})`}
        </a>
      ))}
      <a class="alone" href="#geheel">
        {w.wholeFile}
      </a>
    </nav>
  );
}

/** What is done with the file as a whole, less often: after everything that was written. */
function WholeFile(props: CourseProps) {
  const { frame } = props;
  const { lang } = frame;
  const w = courseWords[lang];
  const file = props.head.id;
  return (
    <section aria-labelledby="geheel">
      <h2 id="geheel">{w.wholeFile}</h2>
      <div class="cluster">
        <a class="button second slim" href={to(lang, 'intake', { file })}>
          {w.start}
        </a>
        {props.mayHandOver ? (
          <a class="button second slim" href={to(lang, 'handOver', { file })}>
            {w.handOver}
          </a>
        ) : null}
        {props.mayEnd ? (
          <a class="button second slim" href={to(lang, 'endCare', { file })}>
            {w.endCare}
          </a>
        ) : null}
        {props.mayPrint ? (
          <>
            {props.plan === undefined ? null : (
              <PostForm action={to(lang, 'printOut', { file, what: 'plan' })} token={frame.token}>
                <button class="button second slim" type="submit">
                  {w.printPlan}
                </button>
              </PostForm>
            )}
            <PostForm action={to(lang, 'printOut', { file, what: 'dossier' })} token={frame.token}>
              <button class="button second slim" type="submit">
                {w.printFile}
              </button>
            </PostForm>
          </>
        ) : null}
      </div>
      {props.mayAdjust ? (
        <p>
          <a class="alone" href={to(lang, 'templates')}>
            {w.templates}
          </a>
        </p>
      ) : null}
    </section>
  );
}

function PlanSection(props: { plan: CoursePlan; lang: Lang }) {
  const { plan, lang } = props;
  const w = courseWords[lang];
  const { item } = plan;
  return (
    <section aria-labelledby="plan">
      <div class="file-head">
        <h2 id="plan">{said(plan.label, lang)}</h2>
        {item === undefined && plan.write !== undefined ? (
          <p>
            <a class="button" href={plan.write}>
              {said(plan.add, lang)}
            </a>
          </p>
        ) : null}
      </div>
      {item === undefined ? (
        <Empty strong={w.noPlan}>{w.noPlanNote}</Empty>
      ) : (
        <>
          <p class="soft small">
            <Authors first={item.first} corrected={item.corrected} lang={lang} />
            {item.version > 1 ? `, ${w.version(item.version)}` : ''}
          </p>
          {plan.goals.length === 0 ? null : <Goals goals={plan.goals} lang={lang} />}
          {plan.beside === undefined ? null : <ToldForm told={plan.beside} lang={lang} />}
          {plan.goals.length === 0 && item.told === undefined ? (
            <CourseItem item={item} label={plan.label} lang={lang} />
          ) : (
            <>
              <OldTexts old={item.old} lang={lang} />
              {item.change === undefined ? null : (
                <p>
                  <a class="button second slim" href={item.change}>
                    {w.change}
                    <span class="unseen">{w.changeOf(said(plan.label, lang))}</span>
                  </a>
                </p>
              )}
            </>
          )}
        </>
      )}
    </section>
  );
}

function Goals(props: { goals: readonly GoalCourse[]; lang: Lang }) {
  const { goals, lang } = props;
  const w = courseWords[lang];
  const p = planWords[lang];
  return (
    <ol class="rows goals">
      {goals.map((goal, i) => (
        <li>
          <h3>{p.goal(i + 1)}</h3>
          <p class="own-words" lang="nl">
            {goal.words}
          </p>
          <Facts
            facts={[
              ...(goal.how === undefined ? [] : [{ term: p.how, value: <span lang="nl">{goal.how}</span> }]),
              ...(goal.until === undefined ? [] : [{ term: p.until, value: longDay(goal.until, lang) }]),
            ]}
          />
          <p>
            <State look={LOOK[goal.state]}>{p[goal.state]}</State>
          </p>
          {goal.measured.length === 0 ? null : (
            <Table
              caption={w.measuredCaption(p.goal(i + 1).toLowerCase())}
              corner={w.day}
              columns={[{ label: w.value }, { label: w.said }]}
              rows={goal.measured.map((m) => ({
                head: longDay(m.on, lang),
                cells: [w.outOfTen(m.value), m.words === undefined ? '' : <span lang="nl">{m.words}</span>],
              }))}
            />
          )}
        </li>
      ))}
    </ol>
  );
}

function Section(props: { section: CourseSection; lang: Lang }) {
  const { section, lang } = props;
  const w = courseWords[lang];
  const [first, rest] = [section.items.slice(0, SHOWN_FIRST), section.items.slice(SHOWN_FIRST)];
  return (
    <section aria-labelledby={`f-${section.kind}`}>
      <div class="file-head">
        <h2 id={`f-${section.kind}`}>{said(section.label, lang)}</h2>
        {section.write === undefined ? null : (
          <p>
            <a class="button second slim" href={section.write}>
              {said(section.add, lang)}
            </a>
          </p>
        )}
      </div>
      {first.length === 0 ? <p class="soft">{w.none}</p> : null}
      {first.map((item) => (
        <CourseItem item={item} label={section.label} lang={lang} />
      ))}
      {rest.length === 0 ? null : (
        <details class="more">
          <summary>{w.older(rest.length)}</summary>
          {rest.map((item) => (
            <CourseItem item={item} label={section.label} lang={lang} />
          ))}
        </details>
      )}
    </section>
  );
}
