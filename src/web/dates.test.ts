import { describe, expect, test } from 'vitest';
import { dayHeading, dayRange, longDay, machineTime, moment, monthName, shortDay, time, typedDay, weekDay } from './dates.ts';

const SUMMER = Date.UTC(2026, 6, 1, 22, 30) / 1000;

describe('days and times in words', () => {
  test('a day reads the same in both languages but for its words', () => {
    expect(longDay('2026-11-02', 'nl')).toBe('2 november 2026');
    expect(longDay('2026-11-02', 'en')).toBe('2 November 2026');
    expect(weekDay('2026-11-23', 'nl', 'start')).toBe('Maandag 23 november 2026');
    expect(dayHeading('2026-11-22', 'nl')).toBe('Zondag 22 november');
  });
  test('a short day leaves out the year of today', () => {
    expect(shortDay('2026-11-24', 'nl', '2026-11-23')).toBe('di 24 nov');
    expect(shortDay('2027-02-02', 'en', '2026-11-23')).toBe('Tue 2 Feb 2027');
  });
  test('a time is that of Amsterdam, in summer too', () => {
    expect(time(SUMMER, 'nl')).toBe('00.30 uur');
    expect(time(SUMMER, 'en')).toBe('00:30');
    expect(moment(SUMMER, 'nl')).toBe('2 juli 2026 om 00.30 uur');
    expect(machineTime(SUMMER)).toBe('2026-07-02T00:30+02:00');
  });
  test('a range says month and year once', () => {
    expect(dayRange('2026-11-16', '2026-11-22', 'nl')).toBe('16 tot en met 22 november 2026');
    expect(dayRange('2026-11-30', '2026-12-06', 'en')).toBe('30 November to 6 December 2026');
    expect(dayRange('2026-12-28', '2027-01-03', 'nl')).toBe('28 december 2026 tot en met 3 januari 2027');
  });
  test('a month has a capital only at the start in Dutch', () => {
    expect(monthName('2026-11', 'nl')).toBe('November 2026');
    expect(monthName('2026-11', 'nl', 'within')).toBe('november 2026');
    expect(monthName('2026-11', 'en', 'within')).toBe('November 2026');
  });
  test('a typed day is dd-mm-jjjj', () => {
    expect(typedDay('2026-02-03')).toBe('03-02-2026');
  });
});
