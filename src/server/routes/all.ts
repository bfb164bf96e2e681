// Every page of this server, in one table.

import type { Route } from '../route.ts';
import type { Front } from '../show/frames.ts';
import { assetRoutes } from './assets.ts';
import { draftRoutes } from './drafts.ts';
import { dpoRoutes } from './dpo.ts';
import { portalDeclareRoutes } from './portal-declare.ts';
import { portalDocumentRoutes } from './portal-documents.ts';
import { portalFileRoutes } from './portal-file.ts';
import { portalHomeRoutes } from './portal-home.ts';
import { portalLogRoutes } from './portal-log.ts';
import { portalObjectionRoutes } from './portal-objection.ts';
import { privacyLogRoutes } from './privacy-log.ts';
import { publicQuestionRoutes } from './public-question.ts';
import { staffQuestionRoutes } from './staff-questions.ts';
import { privacyStatementRoutes } from './privacy-statement.ts';
import { publicRoutes } from './public.ts';
import { type ReadingDoor, readingRoutes } from './reading.ts';
import { type SignInDoor, signInRoutes } from './sign-in.ts';
import { staffAnswerRoutes } from './staff-answers.ts';
import { staffPersonalRoutes } from './staff-personal.ts';
import { staffConsentRoutes } from './staff-consents.ts';
import { staffCourseRoutes } from './staff-course.ts';
import { staffDocumentRoutes } from './staff-documents.ts';
import { staffEmergencyRoutes } from './staff-emergency.ts';
import { staffFileRoutes } from './staff-files.ts';
import { staffIntakeRoutes } from './staff-intake.ts';
import { staffMayXRoutes } from './staff-may-x.ts';
import { staffNoteRoutes } from './staff-notes.ts';
import { staffLeftFileRoutes } from './staff-left-file.ts';
import { afterPromise, staffPeopleRoutes } from './staff-people.ts';
import { portalRequestRoutes } from './portal-requests.ts';
import { staffCorrectionRoutes } from './staff-corrections.ts';
import { printRoutes } from './staff-print.ts';
import { staffRestrictionRoutes } from './staff-restriction.ts';
import { staffStandingRoutes } from './staff-standing.ts';
import { staffTakeOverRoutes } from './staff-take-over.ts';
import { staffTemplateRoutes } from './staff-templates.ts';
import { staffTodayRoutes } from './staff-today.ts';
import { statementRoutes } from './statement.ts';

/** Fixed paths stand before patterns that would take them (`/dossiers/nieuw` before `/dossiers/:file`). */
export function allRoutes(front: Front, door: SignInDoor, reading?: ReadingDoor): readonly Route[] {
  return afterPromise(front, [
    ...assetRoutes(),
    ...(reading ? readingRoutes(front, reading) : publicRoutes(front)),
    ...signInRoutes(door),
    ...draftRoutes(front),
    ...staffTodayRoutes(front),
    ...staffEmergencyRoutes(front),
    ...staffRestrictionRoutes(front),
    ...staffMayXRoutes(front),
    ...staffStandingRoutes(front),
    ...staffConsentRoutes(front),
    ...privacyLogRoutes(front),
    ...privacyStatementRoutes(front),
    ...staffPeopleRoutes(front, door.sessions),
    ...staffLeftFileRoutes(front),
    ...staffIntakeRoutes(front),
    ...staffCorrectionRoutes(front),
    ...staffQuestionRoutes(front),
    ...staffNoteRoutes(front),
    ...staffAnswerRoutes(front),
    ...staffPersonalRoutes(front),
    ...staffCourseRoutes(front),
    ...printRoutes(front),
    ...staffTakeOverRoutes(front),
    ...staffTemplateRoutes(front),
    ...staffDocumentRoutes(front),
    ...staffFileRoutes(front),
    ...portalHomeRoutes(front),
    ...portalLogRoutes(front),
    ...portalDeclareRoutes(front),
    ...portalObjectionRoutes(front),
    ...portalRequestRoutes(front),
    ...portalDocumentRoutes(front),
    ...portalFileRoutes(front),
    ...dpoRoutes(front),
    ...publicQuestionRoutes(front),
    ...statementRoutes(front),
  ]);
}
