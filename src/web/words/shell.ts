// Words of the shells: skip link, menus, banner, foot.

import { both } from '../language.ts';

export const shellWords = both(
  {
    product: 'Zorgvuldig',
    skip: 'Naar de inhoud',
    menu: 'Menu',
    mainMenu: 'Hoofdmenu',
    otherLanguage: 'English',
    trial: 'Proefomgeving',
    trialLine: 'Proefomgeving. Alle mensen en organisaties zijn verzonnen. Zet hier geen echte gegevens in.',
    imported: 'De verklaring is ingelezen en nog niet vastgesteld.',
    signedIn: (name: string) => `U bent aangemeld als ${name}.`,
    signOut: 'Afmelden',
    signOutEverywhere: 'Meld overal af',
    my: (short: string) => `Mijn ${short}`,
    free: 'Zorgvuldig is vrije software.',
    accessibility: 'Toegankelijkheid',
    statement: 'Privacyverklaring en bewijs',
    help: 'Hulp en contact',
    mistake: 'Fout:',
  },
  {
    product: 'Zorgvuldig',
    skip: 'Skip to content',
    menu: 'Menu',
    mainMenu: 'Main menu',
    otherLanguage: 'Nederlands',
    trial: 'Trial environment',
    trialLine: 'Trial environment. All people and organisations are invented. Do not enter real data here.',
    imported: 'The statement was read in and has not been adopted yet.',
    signedIn: (name: string) => `You are signed in as ${name}.`,
    signOut: 'Sign out',
    signOutEverywhere: 'Sign out everywhere',
    my: (short: string) => `My ${short}`,
    free: 'Zorgvuldig is free software.',
    accessibility: 'Accessibility',
    statement: 'Privacy statement and proof',
    help: 'Help and contact',
    mistake: 'Error:',
  },
);
export const publicMenu = both(
  {
    read: 'Verklaring lezen',
    how: 'Hoe het werkt',
    example: 'Voorbeeld',
    signIn: 'Aanmelden',
    statement: 'Verklaring',
    versions: 'Eerdere versies',
  },
  {
    read: 'Read a statement',
    how: 'How it works',
    example: 'Example',
    signIn: 'Sign in',
    statement: 'Statement',
    versions: 'Earlier versions',
  },
);
export const portalMenu = both(
  { home: 'Begin', file: 'Dossier', looked: 'Wie keek', consents: 'Toestemmingen', requests: 'Verzoeken' },
  { home: 'Start', file: 'File', looked: 'Who looked', consents: 'Consents', requests: 'Requests' },
);
export const staffMenu = both(
  {
    today: 'Vandaag',
    files: 'Dossiers',
    questions: 'Vragen',
    requests: 'Verzoeken',
    breaches: 'Datalekken',
    retention: 'Bewaren',
    statement: 'Verklaring',
    log: 'Logboek',
    admin: 'Beheer',
    practices: 'Praktijken',
  },
  {
    today: 'Today',
    files: 'Files',
    questions: 'Questions',
    requests: 'Requests',
    breaches: 'Data breaches',
    retention: 'Retention',
    statement: 'Statement',
    log: 'Log',
    admin: 'Administration',
    practices: 'Practices',
  },
);
/** Emergency access: the red header. */
export const emergencyWords = both(
  {
    title: (client: string) => `Noodtoegang: ${client}`,
    until: (time: string) => `Tot ${time}. Daarna gaat het dossier vanzelf dicht.`,
    reason: (reason: string) => `Reden: ${reason}`,
    review: (name: string) => `${name} kijkt dit na. De cliënt krijgt er bericht van.`,
    end: 'Stop de noodtoegang',
  },
  {
    title: (client: string) => `Emergency access: ${client}`,
    until: (time: string) => `Until ${time}. Then the file closes by itself.`,
    reason: (reason: string) => `Reason: ${reason}`,
    review: (name: string) => `${name} will review this. The client will be told.`,
    end: 'End emergency access',
  },
);
