// The only way to a handle: one transaction, with the organisation set so that row-level security lets through its rows and no others.

import { sql } from 'kysely';
import { isId } from '../record/index.ts';
import type { Scope, Tx } from './api.ts';
import { type Context, today, transaction } from './context.ts';
import { ensureOrganisation } from './organisation.ts';
import { adjustTemplate } from './template.ts';
import { attest } from './write/attestation.ts';
import * as client from './write/client.ts';
import * as correction from './write/correction.ts';
import * as document from './write/document.ts';
import * as draft from './write/draft.ts';
import * as item from './write/item.ts';
import * as job from './write/job.ts';
import * as judgement from './write/judgement.ts';
import { takeOverLeft } from './write/left-file.ts';
import * as office from './write/office.ts';
import * as person from './write/person.ts';
import * as question from './write/question.ts';
import * as relation from './write/relation.ts';
import * as shred from './write/shred.ts';
import * as staff from './write/staff.ts';
import { takeBack } from './write/take-back.ts';
import { watchLooked } from './write/watch.ts';
import { gone, type Writing } from './write/writing.ts';

/** Carries an answer out of a transaction that must be undone. */
class Undo extends Error {
  readonly answer: unknown;
  constructor(answer: unknown) {
    super('undone');
    this.answer = answer;
  }
}

function isRefusal(answer: unknown): boolean {
  return typeof answer === 'object' && answer !== null && 'ok' in answer && answer.ok === false;
}

export async function withScope<T>(ctx: Context, scope: Scope, work: (tx: Tx) => Promise<T>): Promise<T> {
  await ensureOrganisation(ctx, scope.organisation);
  const on = today(ctx);
  try {
    return await transaction(ctx, async (trx) => {
      await sql`select zv_scope(${scope.organisation}::uuid, ${scope.actor}, ${scope.role}, ${scope.purpose})`.execute(trx);
      const w: Writing = { ctx, trx, scope, on, held: new Map(), taken: undefined };
      const answer = await work(txOf(w));
      if (isRefusal(answer)) throw new Undo(answer);
      if (scope.draft) await draft.dropDraft(w, scope.draft);
      return answer;
    });
  } catch (error) {
    if (error instanceof Undo) return error.answer as T;
    throw error;
  }
}

function txOf(w: Writing): Tx {
  return {
    createClient: (permits, input) => client.createClient(w, permits, input),
    openPart: (permit, input) => client.openPart(w, permit, input),
    endCare: (permit, input) => client.endCare(w, permit, input),
    answerIntake: (permit, answers) => client.answerIntake(w, permit, answers),
    setBsn: (permit, input) => client.setBsn(w, permit, input),
    addPerson: (permit, input) => person.addPerson(w, permit, input),
    changePerson: (permit, input) => person.changePerson(w, permit, input),
    addItem: (permit, input) => item.addItem(w, permit, input),
    addDocument: (permit, input) => document.addDocument(w, permit, input),
    addDocumentVersion: (permit, input) => document.addDocumentVersion(w, permit, input),
    correctItem: (permit, input) => item.correctItem(w, permit, input),
    addDeclaration: (leave, input) => item.addDeclaration(w, leave, input),
    joinTeam: (permit, input) => relation.joinTeam(w, permit, input),
    leaveTeam: (permit, input) => relation.leaveTeam(w, permit, input),
    recordAuthority: (permit, input) => relation.recordAuthority(w, permit, input),
    endAuthority: (permit, input) => relation.endAuthority(w, permit, input),
    recordRepresentation: (permit, input) => relation.recordRepresentation(w, permit, input),
    endRepresentation: (permit, input) => relation.endRepresentation(w, permit, input),
    recordConsent: (leave, input) => judgement.recordConsent(w, leave, input),
    restrict: (permit, input) => judgement.restrict(w, permit, input),
    announceLifting: (leave, input) => office.announceLifting(w, leave, input),
    liftRestriction: (leave, input) => judgement.liftRestriction(w, leave, input),
    judgeAccess: (permit, input) => office.judgeAccess(w, permit, input),
    reviewLine: (leave, input) => office.reviewLine(w, leave, input),
    askQuestion: (asked) => question.askQuestion(w, asked),
    handleQuestion: (input) => question.handleQuestion(w, input),
    redactQuestion: (input) => question.redactQuestion(w, input),
    eraseQuestions: (on) => question.eraseQuestions(w, on),
    askCorrection: (own, input) => correction.askCorrection(w, own, input),
    decideCorrection: (permit, input) => correction.decideCorrection(w, permit, input),
    watchLooked: (input) => watchLooked(w, input),
    attest: (input) => attest(w, input),
    signWeek: (input) => office.signWeek(w, input),
    askAboutLine: (own, input) => office.askAboutLine(w, own, input),
    answerQuestion: (leave, input) => office.answerQuestion(w, leave, input),
    endEmergency: (own) => office.endEmergency(w, own),
    changeStaff: (input) => office.changeStaff(w, input),
    recordObjection: (leave, input) => judgement.recordObjection(w, leave, input),
    withdrawObjection: (own, input) => judgement.withdrawObjection(w, own, input),
    endObjection: (permit, input) => judgement.endObjection(w, permit, input),
    judgeCapacity: (permit, input) => judgement.judgeCapacity(w, permit, input),
    shredFile: (permit) => shred.shredFile(w, permit),
    keepDraft: (leave, input) => draft.keepDraft(w, leave, input),
    dropDraft: (place) => draft.dropDraft(w, place),
    openEmergency: (facts, input) => judgement.openEmergency(w, facts, input),
    addStaff: (input) => staff.addStaff(w, input),
    addAccount: (input) => staff.addAccount(w, input),
    closeAccount: (input) => staff.closeAccount(w, input),
    takeOverLeft: async (input) => (isId(input.client) && isId(input.account) ? takeOverLeft(w, input) : gone),
    signUndertaking: (input) => staff.signUndertaking(w, input),
    adoptPolicy: (input) => staff.adoptPolicy(w, input),
    adjustTemplate: (input) => adjustTemplate(w, input),
    log: (input) => staff.log(w, input),
    openJob: (input) => job.openJob(w, input),
    setJob: (input) => job.setJob(w, input),
    beginJob: (input) => job.beginJob(w, input),
    stopJob: (input) => job.stopJob(w, input),
    undoJob: (input) => job.undoJob(w, input),
    dropJob: (input) => job.dropJob(w, input),
    lineDone: (at, lines) => job.lineDone(w, at, lines),
    takeBack: (at, line, keep) => takeBack(w, at, line, keep),
    goneOn: (at, progress) => job.goneOn(w, at, progress),
    giveBack: (at) => job.giveBack(w, at),
    endJob: (at, input) => job.endJob(w, at, input),
  };
}
