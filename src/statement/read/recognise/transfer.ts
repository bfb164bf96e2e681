// Whether data stay inside the European Economic Area.

import type { RuleSet } from '../match/rules.ts';

const AREA =
  '(eu|e\\.u\\.|eer|eea|europa|europese unie|europese economische ruimte|europese landen|europees economische ruimte|europese economische gemeenschap|europese gemeenschap)';

/** Countries where servers stand and suppliers sit. */
const COUNTRIES =
  '(nederland|duitsland|ierland|belgie|frankrijk|luxemburg|zweden|finland|denemarken|noorwegen|oostenrijk|spanje|italie|polen|estland|litouwen|zwitserland|engeland|verenigd koninkrijk|groot-brittannie|canada|india|israel|australie|japan|china|singapore|californie)';
const STAYS =
  '(server~|datacent(er|ers|rum|ra)|cloud|opgeslagen|opslag|opslaat|slaat .. op|slaan .. op|bewaart|bewaard|bewaren|back-?ups?|staat|staan|gevestigd|gehost|hosting|verwerkt|verwerken|doorge~|gestuurd|verstuurd|verzonden)';

export const TRANSFER: RuleSet[] = [
  {
    name: 'transfer',
    rules: [
      {
        topic: 'third-country-transfer',
        say: [
          `(buiten|binnen|in|landen van|lidstaten van|lidstaat van|grondgebied van) (de |het )?(landen (van|in|binnen) de |lidstaten van de )?${AREA}`,
          `(geen|niet|niets|nooit) ... (buiten|naar) (de )?${AREA}`,
          '(inc|ltd|llc|corp|gevestigd|draait|gehost|server~|datacent~) .. (verenigde staten|vs|usa|amerika)',
          '(niet|geen|nooit|wel) ... (derde landen|het buitenland|een derde land|derde land)',
          `${STAYS} .. (in|naar|te|uit) ${COUNTRIES}`,
          `(in|naar|uit) ${COUNTRIES} .. ${STAYS}`,
          '(nederlandse?|duitse?|ierse?|europese?|amerikaanse?|zwitserse?|belgische?|franse?) .. (servers?|~server~|datacent~|cloud~|bodem|grondgebied|hosting~)',
          `(verlaten|verlaat) .. (de )?(${AREA}|nederland|het land)`,
          `(de|onze|lands) ?grens over`,
          '(over|buiten) (de|onze) (lands)?grenzen?',
          '(naar|in|buiten) (een )?(derde land|derde landen|het buitenland|de verenigde staten|verenigde staten|amerika|de vs|de v\\.s\\.|de usa|nederland)',
        ],
        beside: [
          '(draait|inc|llc|verwerk~|opgeslagen|opslaan|opslag|bewaard|bewaren|doorge~|doorgifte|verstrekt|verstrekken|verstrek|gevestigd|server~|overgebracht|overdracht|overgedragen|verzonden|datacent~|hosting|gehost|staan|delen|gedeeld|deelt|blijven|blijft|verlaten|gegevens|data|partijen|leveranciers|leverancier|bewaart|opslaat|slaat|gaan|gaat|back-?ups?|doorgezonden|verzenden|stuur~|sturen)',
        ],
        unless: [
          'toezichthouder',
          '(wetgeving|wet|verordening|richtlijn|parlement|commissie) .. (in|van|binnen|uit) (de )?(eu|europa|europese unie)$',
          'geldt .. in de hele',
          '(verordening|wet|wetgeving|avg) .. (geldt|van toepassing) ... (eu|europa|europese unie)',
          '(sinds|vanaf|per) .. 2018',
          'actief in',
          '(wij|we|ik|praktijk|organisatie|stichting|vereniging) (zijn|is|ben|werken|werk) .. (gevestigd|actief)? ?.. in nederland',
          'praktijken in nederland',
          'artsen in nederland',
          '(mensen|kinderen|organisaties|bedrijven|burgers|inwoners) in (nederland|europa|de eu)',
          '(behandeling|opleiding|reizen|vakantie|verblijf) in het buitenland',
          'zorgverleners in nederland',
        ],
        yes: [
          'Wij verstrekken geen gegevens aan partijen buiten de EU.',
          'Uw gegevens worden opgeslagen binnen de Europese Economische Ruimte.',
          'De gegevens staan op servers in Nederland.',
          'Google slaat de gegevens op in de Verenigde Staten.',
          'Wij geven geen gegevens door aan derde landen: niet naar een derde land en niet naar internationale organisaties.',
        ],
        no: ['De AVG geldt sinds 2018 in de hele Europese Unie.'],
      },
      {
        topic: 'third-country-transfer',
        say: [
          '(privacy shield|data privacy framework|standaard~ contract~|standard contractual clauses|modelcontract~|modelbepalingen|adequaatheids~|passend beschermingsniveau|doorgifte)',
        ],
        beside: [`(doorgifte|buiten|verenigde staten|amerika~|vs|land|landen|internationale|${AREA})`],
        notUnder: ['definition'],
        yes: ['Voor de doorgifte naar de Verenigde Staten gebruikt de leverancier standaardcontractbepalingen.'],
      },
      {
        topic: 'third-country-transfer',
        say: ['(nee|wij|we|uw|er|de|geen)'],
        under: ['transfer'],
        notUnder: ['recipients'],
        unless: ['(leggen|lees|vragen)'],
        yes: ['Komen je gegevens buiten de EU terecht?\n\nNee, dat gebeurt nooit.'],
      },
    ],
  },
];
