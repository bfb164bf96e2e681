// Words of the page of today, and of clocks.

import { both, counted } from '../language.ts';

export const todayWords = both(
  {
    title: 'Vandaag',
    morning: (name: string) => `Goedemorgen ${name}`,
    afternoon: (name: string) => `Goedemiddag ${name}`,
    evening: (name: string) => `Goedenavond ${name}`,
    clocks: (n: number) => (n === 1 ? 'Er loopt 1 klok.' : `Er lopen ${n} klokken.`),
    night: (name: string) => `Dag ${name}`,
    todo: (n: number) => (n === 0 ? 'Er staat niets open.' : n === 1 ? 'Er staat 1 ding open.' : `Er staan ${n} dingen open.`),
    beginWith: (what: string) => `Begin met: ${what}.`,
    running: 'Er loopt een klok',
    runningMore: 'Er lopen klokken',
    week: 'Deze week',
    nothingWeek: 'Deze week is er niets afgesproken.',
    waiting: 'Wacht op een ander',
    nothingWaiting: 'Niets wacht op een ander.',
    review: 'Inkijken beoordelen',
    nothingReview: 'Niets te beoordelen.',
    lastReview: (day: string, by?: string) => `De laatste controle was op ${day}${by === undefined ? '' : `, door ${by}`}.`,
    neverReview: 'Er is nog niet gecontroleerd.',
  },
  {
    title: 'Today',
    morning: (name: string) => `Good morning ${name}`,
    afternoon: (name: string) => `Good afternoon ${name}`,
    evening: (name: string) => `Good evening ${name}`,
    clocks: (n: number) => (n === 1 ? '1 clock is running.' : `${n} clocks are running.`),
    night: (name: string) => `Hello ${name}`,
    todo: (n: number) => (n === 0 ? 'Nothing is open.' : n === 1 ? '1 thing is open.' : `${n} things are open.`),
    beginWith: (what: string) => `Begin with: ${what}.`,
    running: 'A clock is running',
    runningMore: 'Clocks are running',
    week: 'This week',
    nothingWeek: 'Nothing is planned this week.',
    waiting: 'Waiting for somebody else',
    nothingWaiting: 'Nothing waits for somebody else.',
    review: 'Reads to review',
    nothingReview: 'Nothing to review.',
    lastReview: (day: string, by?: string) => `The last review was on ${day}${by === undefined ? '' : `, by ${by}`}.`,
    neverReview: 'Nothing has been reviewed yet.',
  },
);
export const clockWords = both(
  {
    hours: (n: number) => (n < 1 ? 'Nog geen uur' : `Nog ${n} uur`),
    days: (n: number) => (n === 0 ? 'Vandaag' : n === 1 ? 'Nog 1 dag' : `Nog ${n} dagen`),
    lateHours: (n: number) => `${n} uur te laat`,
    lateDays: (n: number) => `${counted(n, 'dag', 'dagen')} te laat`,
    promise: (when: string) => `eigen belofte: ${when}`,
    law: (when: string) => `wet: ${when}`,
  },
  {
    hours: (n: number) => (n < 1 ? 'Less than an hour' : counted(n, 'hour left', 'hours left')),
    days: (n: number) => (n === 0 ? 'Today' : counted(n, 'day left', 'days left')),
    lateHours: (n: number) => `${counted(n, 'hour', 'hours')} late`,
    lateDays: (n: number) => `${counted(n, 'day', 'days')} late`,
    promise: (when: string) => `own promise: ${when}`,
    law: (when: string) => `law: ${when}`,
  },
);
