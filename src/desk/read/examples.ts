// Statements to try: one for each kind of organisation, all invented, each with mistakes that many real ones make.

import type { Text } from '../../policy/index.ts';

export interface ExampleStatement {
  readonly key: string;
  readonly label: Text;
  /** Dutch, as it would be pasted. */
  readonly text: string;
}

const GGZ = `Privacyverklaring Praktijk De Morgenster

Praktijk De Morgenster geeft psychische hulp en hulp aan huis. Wij staan in Waterveen. U bereikt ons via info@demorgenster.example of 000-1112233.

## Welke gegevens wij hebben
Wij leggen de volgende gegevens vast:
- naam, adres en woonplaats
- geboortedatum en geslacht
- burgerservicenummer
- gegevens over uw gezondheid
- een kopie van uw paspoort

## Waarvoor wij ze gebruiken
Wij gebruiken uw gegevens om u te behandelen en om rekeningen te sturen naar uw zorgverzekeraar. Ook sturen wij u onze nieuwsbrief. Wij doen dit met uw toestemming.

## Hoe lang wij bewaren
Uw dossier bewaren wij 15 jaar na het einde van de behandeling. Rekeningen bewaren wij 7 jaar na het einde van het boekjaar.

## Met wie wij delen
Wij geven uw gegevens nooit aan anderen. Uw huisarts krijgt een brief als de behandeling stopt. Onze nieuwsbrief gaat via Mailchimp in de Verenigde Staten. Wij geven geen gegevens door buiten de Europese Unie.

## Uw rechten
U mag uw gegevens inzien, verbeteren en laten verwijderen. Wij antwoorden binnen twee maanden. Een kopie kost 5 euro.

## Datalekken
Een ernstig datalek melden wij binnen een week bij de Autoriteit Persoonsgegevens.

## Website
Onze website gebruikt Google Analytics. Daarmee zien wij hoe u de site gebruikt. Wij plaatsen geen cookies die u herkennen.
`;

const FG = `Privacyverklaring Stichting Het Kompas

Stichting Het Kompas is functionaris gegevensbescherming voor zorgpraktijken. Ook bewaren wij gegevens voor hen. Wij zijn verwerker. Ons adres is Havenkade 1 in Waterveen. Mail ons op fg@hetkompas.example.

## Wat wij doen
Wij houden toezicht bij de praktijken die zich bij ons aansluiten. Wij sluiten een bewerkersovereenkomst met elke praktijk.

## Welke gegevens
Van contactpersonen van praktijken hebben wij naam, e-mailadres en telefoonnummer. Wij verwerken geen persoonsgegevens van cliënten. Wij bewaren back-ups van cliëntdossiers in een datacentrum.

## Grondslag
Wij verwerken gegevens op grond van toestemming, overeenkomst, wettelijke plicht en gerechtvaardigd belang.

## Bewaren
Wij bewaren gegevens niet langer dan nodig.

## Beveiliging
Onze medewerkers hebben een geheimhoudingsverklaring getekend. Verbindingen zijn versleuteld. Wij gebruiken tweestapsverificatie.

## Rechten
U kunt vragen om inzage, correctie, verwijdering en overdracht van uw gegevens. Wij reageren binnen vier weken. U kunt een klacht indienen bij de Autoriteit Persoonsgegevens.

## Datalekken
Een datalek melden wij binnen 72 uur bij de Autoriteit Persoonsgegevens. De praktijk hoort het dezelfde dag.
`;

const BEGELEIDING = `Privacyverklaring Begeleiding Zonneveld

Begeleiding Zonneveld helpt mensen thuis. Wij zijn verantwoordelijk voor uw gegevens. Wij zitten aan de Parklaan 8 in Waterveen. Telefoon: 000-2223344.

## Gegevens
Wij vragen naar uw naam, adres, telefoonnummer en geboortedatum. Ook vragen wij naar uw geloof, uw afkomst en uw strafblad. Een pasfoto komt in het dossier.

## Doel
Wij gebruiken uw gegevens om u goed te begeleiden en voor onze administratie. De gemeente betaalt de hulp op grond van de Wmo 2015.

## Vertegenwoordiger
Hebt u een mentor, curator of bewindvoerder? Dan beslist die over uw gegevens en mag die het hele dossier zien.

## Kinderen
Onze website is niet bedoeld voor kinderen onder de 16 jaar. Wij kunnen de leeftijd niet controleren.

## Bewaartermijn
Het dossier bewaren wij minimaal 20 jaar. Alle gegevens wissen wij uiterlijk 2 jaar na het einde van de hulp.

## Delen
De gemeente en de bewindvoerder krijgen informatie als dat nodig is. Anderen krijgen alleen iets met uw toestemming. Onze boekhouder is verwerker; met hem hebben wij een verwerkersovereenkomst.

## Rechten
U mag uw gegevens inzien, aanpassen en meenemen. U mag bezwaar maken. Stuur dan een mail met een kopie van uw identiteitsbewijs naar info@zonneveld.example.

## Cookies
Wij gebruiken alleen cookies die nodig zijn. Cookies kunt u uitzetten in uw browser.
`;

const JEUGD = `Privacyreglement Jeugdpraktijk De Wilg

Jeugdpraktijk De Wilg geeft jeugdhulp volgens de Jeugdwet. Wij zijn een vof in Waterveen. Mail: contact@dewilg.example.

## Wat wij vastleggen
Wij leggen vast: naam, geboortedatum, BSN, gezag, het hulpplan, verslagen en de verwijzing.

## Waarom
Wij hebben deze gegevens nodig om uw kind te helpen. De reden is de indicatie van de gemeente. Voor alles wat wij met gegevens doen, vragen wij toestemming aan de ouders.

## Wie mag het dossier zien
Is uw kind jonger dan 12 jaar? Dan mogen de ouders met gezag het dossier inzien. Van 12 tot 16 jaar mogen de ouders en het kind het inzien. Vanaf 18 jaar mag alleen de jongere zelf het inzien.

## Delen
Zonder toestemming geven wij niets aan anderen. Bij een vermoeden van mishandeling melden wij bij Veilig Thuis. De politie krijgt gegevens als zij daarom vraagt.

## Bewaren
Het dossier bewaren wij 15 jaar. Facturen bewaren wij 5 jaar.

## Rechten
U hebt recht op inzage, correctie en vernietiging. U krijgt antwoord binnen een maand.

## Datalek
Een groot datalek melden wij binnen 48 uur bij de Autoriteit Persoonsgegevens. Zij krijgt ook bericht van kleine incidenten.

## Beveiliging
Wachtwoorden veranderen elke drie maanden. Papieren dossiers liggen in een afgesloten kast.

Versie 31 februari 2024
`;

const OPVANG = `Privacyverklaring Kinderopvang De Zandbak

Kinderopvang De Zandbak heeft drie groepen in Waterveen. Vragen? Mail privacy@dezandbak.example.

## Gegevens van kind en ouder
Wij hebben de naam en geboortedatum van uw kind, het BSN van ouder en kind, allergieën en medicijnen, en wie het kind mag ophalen. Bij de start maken wij een kopie van het identiteitsbewijs van de ouder.

## Foto's
Wij maken foto's van de kinderen voor onze website en Facebook. Wilt u dat niet, dan kunt u dat melden.

## Doelen
Wij gebruiken de gegevens voor de opvang, voor de kinderopvangtoeslag en voor marketing.

## Camera's
In de groepen hangen camera's. Beelden bewaren wij 4 weken.

## Delen met anderen
De basisschool krijgt bij de overgang een overdracht van ons. Verder delen wij niets zonder toestemming.

## Bewaren
Gegevens bewaren wij twee jaar na het einde van de opvang. Gegevens voor de Belastingdienst bewaren wij 7 jaar.

## Uw rechten
U kunt uw gegevens inzien en laten aanpassen. U kunt uw toestemming intrekken. Niet tevreden? Ga naar de Autoriteit Persoonsgegevens of naar de Geschillencommissie Kinderopvang.

## Functionaris gegevensbescherming
Onze functionaris gegevensbescherming bereikt u via fg@dezandbak.example.
`;

/** The examples in the order of the first page. */
export const EXAMPLES: readonly ExampleStatement[] = [
  { key: 'ggz', label: { nl: 'Psychische zorg en hulp thuis', en: 'Mental-health and home care' }, text: GGZ },
  { key: 'fg', label: { nl: 'Stichting die toezicht houdt (FG)', en: 'Foundation for oversight (DPO)' }, text: FG },
  { key: 'begeleiding', label: { nl: 'Begeleiding', en: 'Guidance' }, text: BEGELEIDING },
  { key: 'jeugdhulp', label: { nl: 'Jeugdhulp', en: 'Youth care' }, text: JEUGD },
  { key: 'kinderopvang', label: { nl: 'Kinderopvang', en: 'Childcare' }, text: OPVANG },
];
