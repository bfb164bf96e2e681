// Why a file is no list that can be taken over: what it is, and what to do now.

import type { Text } from '../../policy/index.ts';
import type { ListRefusal } from '../ports.ts';

export const SAID: Readonly<Record<ListRefusal, Text>> = {
  empty: { nl: 'In dit bestand staat niets. Kies een ander bestand.', en: 'There is nothing in this file. Choose another one.' },
  'only-headings': {
    nl: 'Wij zien alleen koppen en geen regels. Kijk of het bestand compleet is.',
    en: 'We see only headings and no lines. See whether the file is complete.',
  },
  'too-large': {
    nl: 'Dit bestand is groter dan 10 MB. Verdeel de lijst over meer bestanden.',
    en: 'This file is larger than 10 MB. Divide the list over more files.',
  },
  'too-many-lines': {
    nl: 'Dit bestand heeft meer dan 50.000 regels. Verdeel de lijst over meer bestanden.',
    en: 'This file has more than 50,000 lines. Divide the list over more files.',
  },
  'too-many-columns': {
    nl: 'Dit bestand heeft meer dan 200 kolommen. Laat weg wat niet over de cliënt gaat.',
    en: 'This file has more than 200 columns. Leave out what is not about the client.',
  },
  'open-quote': {
    nl: 'Op regel {at} begint een aanhalingsteken dat nergens eindigt. Kijk die regel na.',
    en: 'On line {at} a quotation mark begins that ends nowhere. Check that line.',
  },
  formula: {
    nl: 'In cel {at} staat een formule. Bewaar het werkblad met waarden, of als CSV.',
    en: 'Cell {at} holds a formula. Save the sheet with values, or as CSV.',
  },
  merged: {
    nl: 'Cel {at} is samengevoegd. Haal de samenvoeging weg, of bewaar het werkblad als CSV.',
    en: 'Cell {at} is merged. Undo the merging, or save the sheet as CSV.',
  },
  encrypted: {
    nl: 'Dit bestand heeft een wachtwoord. Haal het eraf en kies het bestand opnieuw.',
    en: 'This file has a password. Take it off and choose the file again.',
  },
  bomb: {
    nl: 'Dit bestand wordt bij het openen veel te groot. Bewaar de lijst als CSV.',
    en: 'This file becomes far too large when it is opened. Save the list as CSV.',
  },
  broken: {
    nl: 'Dit bestand is beschadigd. Maak de uitvoer opnieuw.',
    en: 'This file is damaged. Make the export again.',
  },
  'other-format': {
    nl: 'Dit is geen CSV- of Excel-bestand (xlsx). Bewaar de lijst als CSV of xlsx en kies dat bestand.',
    en: 'This is no CSV or Excel file (xlsx). Save the list as CSV or xlsx and choose that file.',
  },
};
