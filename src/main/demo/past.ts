// The past of one practice, lived through in order: opened, staff in, clients in, notes written, files looked at.

import { readFileSync } from 'node:fs';
import {
  type Acting,
  addNote,
  correctNote,
  intakeForm,
  openFile,
  saveForm,
  takeIn,
  type WriteAnswer,
  writeUnder,
} from '../../desk/index.ts';
import { addDays, addMonths, amsterdamDay, type Day, endOfDay, parsePolicy } from '../../policy/index.ts';
import { type Account, fullName, type GivenFirst, type Id, ORDER, OWN, type PersonContact } from '../../record/index.ts';
import type { Scope, Written } from '../../store/index.ts';
import { addDemoDocument, giveDemoConsent, placeDemoPaper } from './papers.ts';
import type { SeedTools } from './tools.ts';
import type { DemoClient, DemoForm, DemoItem, DemoPerson, DemoPractice } from './shape.ts';

/** Makes one practice with everything that happened in it, up to today. */
export async function livePast(tools: SeedTools, practice: DemoPractice, today: Day): Promise<void> {
  await new Past(tools, practice, today).live();
}

interface Step {
  readonly daysAgo: number;
  readonly hour: number;
  readonly run: () => Promise<void>;
}

class Past {
  readonly #tools: SeedTools;
  readonly #practice: DemoPractice;
  readonly #today: Day;
  readonly #accounts = new Map<string, Account>();
  readonly #persons = new Map<string, Id>();
  readonly #clients = new Map<string, Id>();
  #organisation: Id = '';

  constructor(tools: SeedTools, practice: DemoPractice, today: Day) {
    this.#tools = tools;
    this.#practice = practice;
    this.#today = today;
  }

  async live(): Promise<void> {
    const { clients, looks } = this.#practice;
    this.#turnTo(Math.max(365, ...clients.map((c) => c.since)) + 30, 9);
    await this.#open();
    const steps: Step[] = [
      ...clients.map((client) => ({ daysAgo: client.since, hour: 10, run: () => this.#takeIn(client) })),
      ...clients.flatMap((client) =>
        client.items.map((item, i) => ({ daysAgo: item.daysAgo, hour: 11 + (i % 5), run: () => this.#write(client, item) })),
      ),
      ...clients.flatMap((client) => this.#papersOf(client)),
      ...clients.flatMap((client) =>
        (client.forms ?? []).map((form, i) => ({
          daysAgo: form.daysAgo,
          hour: 10 + (i % 6),
          run: () => this.#fillIn(client, form),
        })),
      ),
      ...looks.map((look, i) => ({ daysAgo: look.daysAgo, hour: 16 + (i % 4), run: () => this.#look(look.by, look.client) })),
    ];
    steps.sort((a, b) => b.daysAgo - a.daysAgo || a.hour - b.hour);
    for (const step of steps) {
      this.#turnTo(step.daysAgo, step.hour);
      await step.run();
    }
  }

  /** Sets the clock to an hour of a day in Amsterdam. */
  #turnTo(daysAgo: number, hour: number): void {
    const minute = (daysAgo * 7 + hour * 11) % 60;
    const lastSecond = endOfDay(addDays(this.#today, -daysAgo));
    this.#tools.clock.set((lastSecond + 1 - (24 - hour) * 3600 + minute * 60) * 1000);
  }

  get #on(): Day {
    return amsterdamDay(Math.floor(this.#tools.clock.now() / 1000));
  }

  #acting(key: string): Acting {
    const account = this.#accounts.get(key);
    if (!account) throw new Error(`${key} does not sign in to ${this.#practice.slug}`);
    return { account, on: this.#on, now: Math.floor(this.#tools.clock.now() / 1000), via: 'web' };
  }

  #system(): Scope {
    return { organisation: this.#organisation, actor: 'system', role: 'system', purpose: 'management', via: 'cli' };
  }

  async #open(): Promise<void> {
    const { house, policies, signInFor } = this.#tools;
    const file = `${this.#practice.policy}.yaml`;
    const source = readFileSync(new URL(file, policies), 'utf8');
    const parsed = parsePolicy(source, file);
    if (!parsed.ok) throw new Error(`policies/${file} cannot be read`);
    const { name } = parsed.policy.organisation;
    const organisation = must(await house.store.createOrganisation({ name, slug: this.#practice.slug }));
    this.#organisation = organisation.id;
    const on = this.#on;
    const { version } = parsed.policy.statement;
    const secrecy = Object.entries(parsed.policy.undertaking ?? {}).find(([, u]) => u.to === 'secrecy')?.[0] ?? 'secrecy';
    await this.#asSystem((tx) => tx.adoptPolicy({ hash: parsed.hash, version, source, effective: on }));
    house.rulings.adopted(this.#organisation);
    for (const person of this.#practice.staff) {
      if (person.email === undefined) continue;
      // Outside the transaction: the sign-in library uses the same single connection.
      const signIn = await signInFor(person.email);
      const { kind, roles } = person;
      const added = await this.#asSystem((tx) =>
        tx.addStaff({ person: { name: person.name, contact: { email: person.email as string } }, kind, signIn, roles, from: on }),
      );
      await this.#asSystem((tx) =>
        tx.signUndertaking({
          account: added.account,
          clause: `undertaking.${secrecy}`,
          to: 'secrecy',
          by: 'signed-statement',
          signedOn: on,
        }),
      );
      const account = {
        id: added.account,
        organisation: this.#organisation,
        person: added.person,
        kind,
        signIn,
        roles,
        from: on,
      };
      this.#accounts.set(person.key, account);
    }
  }

  async #asSystem<T>(
    work: (tx: Parameters<Parameters<SeedTools['house']['store']['withScope']>[1]>[0]) => Promise<Written<T>>,
  ): Promise<T> {
    return must(await this.#tools.house.store.withScope(this.#system(), work));
  }

  async #takeIn(client: DemoClient): Promise<void> {
    const { house } = this.#tools;
    const [first, ...others] = client.team;
    if (!first) throw new Error(`${client.key} has no team`);
    const acting = this.#acting(first.staff);
    const [years, since] = client.age;
    const form = await intakeForm(house, acting);
    const fields = new Set((form?.fields ?? []).map((f) => `${f.category}.${f.field}`));
    const contact = Object.fromEntries(client.answers.filter((a) => a.category === 'contact').map((a) => [a.field, a.value]));
    const taken = await takeIn(house, acting, {
      name: client.name,
      birthDate: addMonths(addDays(this.#today, -since), -12 * years),
      ...(fields.has('identity.gender') ? { gender: client.gender } : {}),
      contact: contact as PersonContact,
      service: client.service,
      regime: client.regime,
      careFrom: this.#on,
      answers: client.answers.filter((a) => a.category !== 'contact'),
      consent: this.#consentFirst(client),
      team: others.map((member) => ({ account: this.#acting(member.staff).account.id, task: member.task })),
    });
    if (taken.kind !== 'done') throw new Error(`${this.#practice.slug}: ${client.key} cannot be taken in (${why(taken)})`);
    this.#clients.set(client.key, taken.client);
    await this.#standBeside(client, taken.client, acting);
    if (client.email !== undefined) {
      const file = await openFile(house, acting, taken.client, { categories: ['identity'] });
      if (file.kind !== 'opened') throw new Error(`${client.key} cannot be opened by who took them in`);
      await this.#signsIn(client, file.file.client.person);
    }
  }

  /** Whoever represents under a measure, or has authority over a minor, consented in writing on the day that the help began. */
  #consentFirst(client: DemoClient): GivenFirst {
    const measures = { curator: 'curatele', mentor: 'mentorschap', administrator: 'bewind' } as const;
    const first = client.representatives?.find((r) => r.kind in measures);
    const named = (key: string | undefined): string | undefined => {
      const who = this.#practice.others.find((person) => person.key === key);
      return who && fullName(who.name);
    };
    const represents = named(first?.person);
    if (first && represents !== undefined)
      return { measure: measures[first.kind as keyof typeof measures], name: represents, role: first.kind, on: this.#on };
    const parent = named(client.parents?.find((p) => p.held)?.person);
    // No parent with authority is known here: a guardian appointed by the court, or the young person alone.
    if (parent !== undefined) return { measure: 'none', name: parent, role: 'guardian', on: this.#on };
    return { measure: 'none', name: '', role: client.age[0] >= 16 ? OWN : ORDER, on: this.#on };
  }

  /** Parents, representatives and the judgement of capacity. */
  async #standBeside(client: DemoClient, id: Id, acting: Acting): Promise<void> {
    const { house } = this.#tools;
    const proof = { kind: 'register-extract', seenOn: this.#on } as const;
    const order = { kind: 'court-order', seenOn: this.#on } as const;
    const from = this.#on;
    for (const parent of client.parents ?? []) {
      const person = await this.#person(parent.person, id, acting);
      const input = { person, kind: 'parent', held: parent.held, proof, from } as const;
      written(await writeUnder(house, acting, id, 'identity', (tx, permit) => tx.recordAuthority(permit, input)));
    }
    for (const r of client.representatives ?? []) {
      const person = await this.#person(r.person, id, acting);
      const relation = r.relation === undefined ? {} : { relation: r.relation, order: 1 };
      const input = {
        person,
        kind: r.kind,
        proof: r.kind === 'relative' ? ({ kind: 'none' } as const) : order,
        from,
        ...relation,
      };
      written(await writeUnder(house, acting, id, 'identity', (tx, permit) => tx.recordRepresentation(permit, input)));
    }
    if (client.incapable) {
      const judge = this.#acting(client.incapable.by);
      const input = { matter: 'all', capable: false, on: from, reason: client.incapable.reason };
      written(await writeUnder(house, judge, id, 'identity', (tx, permit) => tx.judgeCapacity(permit, input)));
    }
  }

  /** A person beside the client, made at the first meeting. */
  async #person(key: string, client: Id, acting: Acting): Promise<Id> {
    const known = this.#persons.get(key);
    if (known !== undefined) return known;
    const person = this.#practice.others.find((p) => p.key === key);
    if (!person) throw new Error(`nobody is called ${key}`);
    const contact = {
      ...(person.email === undefined ? {} : { email: person.email }),
      ...(person.phone === undefined ? {} : { phone: person.phone }),
    };
    const input = { name: person.name, contact };
    const id = written(
      await writeUnder(this.#tools.house, acting, client, 'identity', (tx, permit) => tx.addPerson(permit, input)),
    );
    this.#persons.set(key, id);
    await this.#signsIn(person, id);
    return id;
  }

  async #signsIn(person: DemoPerson, id: Id): Promise<void> {
    if (person.email === undefined) return;
    const signIn = await this.#tools.signInFor(person.email);
    const from = this.#on;
    const account = await this.#asSystem((tx) => tx.addAccount({ person: id, signIn, from }));
    const made = { id: account, organisation: this.#organisation, person: id, kind: 'private', signIn, roles: [], from } as const;
    this.#accounts.set(person.key, made);
  }

  async #write(client: DemoClient, item: DemoItem): Promise<void> {
    const { house } = this.#tools;
    const acting = this.#acting(item.by);
    const id = this.#client(client.key);
    const note = {
      kind: item.kind,
      category: item.category,
      on: this.#on,
      ...(item.title === undefined ? {} : { title: item.title }),
    };
    const added = await addNote(house, acting, id, { ...note, text: item.first?.text ?? item.text });
    if (added.kind !== 'done') throw new Error(`${this.#practice.slug}: ${item.by} cannot write '${item.title}' (${why(added)})`);
    if (item.first) {
      const { category, title } = note;
      const correction = { item: added.value, category, version: 1, text: item.text, reason: item.first.why };
      written(await correctNote(house, acting, id, title === undefined ? correction : { ...correction, title }));
    }
  }

  async #fillIn(client: DemoClient, form: DemoForm): Promise<void> {
    const typed = Object.fromEntries(
      Object.entries(form.fields).map(([name, value]) => {
        const day = /^@([+-]\d+)?$/.exec(value);
        return [name, day ? addDays(this.#on, Number(day[1] ?? 0)) : value];
      }),
    );
    const input = { form: form.form, typed };
    const saved = await saveForm(this.#tools.house, this.#acting(form.by), this.#client(client.key), input);
    if (saved.kind !== 'done')
      throw new Error(`${this.#practice.slug}: ${form.by} cannot fill in '${form.form}' (${why(saved)})`);
  }

  /** Consents, documents and the paper folder, in that order: a photo needs its yes first. */
  #papersOf(client: DemoClient): readonly Step[] {
    const { house } = this.#tools;
    const id = (): Id => this.#client(client.key);
    const { says = [], documents = [], paper } = client;
    return [
      ...says.map(({ word, daysAgo }) => ({
        daysAgo,
        hour: 12,
        run: () => giveDemoConsent(house, this.#acting(client.key), id(), word),
      })),
      ...documents.map((document) => ({
        daysAgo: document.daysAgo,
        hour: 13,
        run: () => addDemoDocument(house, this.#acting(document.by), id(), document),
      })),
      ...(paper
        ? [{ daysAgo: paper.daysAgo, hour: 14, run: () => placeDemoPaper(house, this.#acting(paper.by), id(), paper) }]
        : []),
    ];
  }

  /** Whatever the answer is: a refusal belongs in the log too. */
  async #look(by: string, client: string): Promise<void> {
    await openFile(this.#tools.house, this.#acting(by), this.#client(client));
  }

  #client(key: string): Id {
    const id = this.#clients.get(key);
    if (id === undefined) throw new Error(`${key} was not taken in yet`);
    return id;
  }
}

function must<T>(answer: Written<T>): T {
  if (answer.ok) return answer.value;
  throw new Error(`the store refused: ${answer.why === 'problems' ? answer.problems.map((p) => p.code).join(', ') : answer.why}`);
}

function written<T>(answer: WriteAnswer<T>): T {
  if (answer.kind === 'done') return answer.value;
  throw new Error(`a desk refused: ${why(answer)}`);
}

function why(answer: { readonly kind: string } | WriteAnswer<unknown>): string {
  if ('problems' in answer) return answer.problems.map((p) => `${p.field} ${p.code}`).join(', ');
  if ('decision' in answer) return `${answer.decision.outcome}: ${answer.decision.reason.nl}`;
  return answer.kind;
}
