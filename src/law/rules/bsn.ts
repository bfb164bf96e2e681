// The citizen service number (UAVG 46 and the statutes that allow it).
import type { RuleRow } from './rule.ts';

export const BSN = [
  {
    id: 'BSN-01',
    article: 'UAVG 46 lid 1',
    sure: 'seen',
    title: ['BSN alleen met een wet', 'BSN only with a statute'],
    words: [
      'U gebruikt het BSN alleen voor een doel waarvoor een wet dat zegt. Toestemming kan die wet niet vervangen.',
      'You use the BSN only for a purpose for which a statute says so. Consent cannot replace the statute.',
    ],
  },
  {
    id: 'BSN-02',
    article: 'Wabvpz 8',
    sure: 'seen',
    from: '2008-06-01',
    title: ['BSN in de zorg verplicht', 'BSN compulsory in health care'],
    words: [
      'Een zorgaanbieder moet het BSN vastleggen en vermelden als hij zorggegevens aan een andere aanbieder, indicatieorgaan of verzekeraar geeft.',
      'A health-care provider must record the BSN and mention it when giving care data to another provider, indication body or insurer.',
    ],
  },
  {
    id: 'BSN-03',
    article: 'Wabvpz 5',
    sure: 'seen',
    from: '2008-06-01',
    title: ['Identiteit bij het eerste contact', 'Identity at first contact'],
    words: [
      'Bij het eerste contact bekijkt u het identiteitsbewijs en noteert u soort en nummer. U controleert het BSN in het register.',
      'At first contact you look at the identity document and note kind and number. You check the BSN in the register.',
    ],
  },
  {
    id: 'BSN-04',
    article: 'Wabvpz 12',
    sure: 'seen',
    from: '2008-06-01',
    title: ['Spoed', 'Emergency'],
    words: ['In een spoedgeval mag dat wachten zolang het nodig is.', 'In an emergency that may wait as long as necessary.'],
  },
  {
    id: 'BSN-05',
    article: 'Jeugdwet 7.2.1',
    sure: 'seen',
    from: '2015-01-01',
    title: ['BSN van de jeugdige', 'BSN of the youth'],
    words: [
      'In de jeugdhulp gebruikt u het BSN van de jeugdige. Voor het BSN van de ouders geeft deze wet geen grond.',
      'In youth help you use the BSN of the youth. For the BSN of parents this act gives no ground.',
    ],
  },
  {
    id: 'BSN-06',
    article: 'Wmo 5.2.9',
    sure: 'seen',
    from: '2015-01-01',
    title: ['BSN in de Wmo', 'BSN under the Wmo'],
    words: [
      'Een Wmo-aanbieder gebruikt het BSN als hij gegevens geeft aan gemeente, CAK of SVB.',
      'A Wmo provider uses the BSN when giving data to the municipality, CAK or SVB.',
    ],
  },
  {
    id: 'BSN-07',
    article: 'Regeling Wko 11',
    sure: 'seen',
    from: '2020-01-01',
    title: ['BSN in de kinderopvang', 'BSN in childcare'],
    words: [
      'Een kindercentrum houdt het BSN van kind en ouder bij voor de kinderopvangtoeslag, en geeft die gegevens elke maand door. Daar is het nummer voor, en voor niets anders.',
      'A childcare centre keeps the BSN of child and parent for the childcare benefit and reports every month. The number serves that, and nothing else.',
    ],
  },
  {
    id: 'BSN-08',
    article: 'Wabvpz 10',
    sure: 'seen',
    title: ['Beveiliging van het BSN', 'Security of the BSN'],
    words: [
      'Een systeem met BSN voldoet aan de beveiligingsregels van de minister; in de praktijk NEN 7510.',
      'A system that holds the BSN meets the minister’s security rules; in practice NEN 7510.',
    ],
  },
  {
    id: 'BSN-09',
    article: 'UAVG 46 lid 1',
    sure: 'mem-H',
    title: ['BSN is geen contactgegeven', 'BSN is no contact detail'],
    words: [
      'Het BSN is geen contactgegeven, klantnummer, inlognaam of bestandsnaam. Zet het apart.',
      'The BSN is no contact detail, customer number, login or file name. Keep it apart.',
    ],
  },
  {
    id: 'BSN-10',
    article: 'UAVG 46',
    sure: 'mem-H',
    title: ['BSN gaat niet naar wie er niets mee moet', 'BSN does not flow where it has no task'],
    words: [
      'Het BSN gaat niet naar een nieuwsbrief, enquête, website, reclame of een bedrijf zonder zorgtaak.',
      'The BSN does not go to a newsletter, survey, website, marketing or a firm without a care task.',
    ],
  },
] as const satisfies readonly RuleRow[];
