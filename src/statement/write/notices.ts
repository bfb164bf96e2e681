// Fixed explanations that a policy may ask for. They promise nothing and have no number.

import { type Text, vocabulary } from '../../policy/index.ts';
import { p } from '../words/dictionary.ts';

export const NOTICES: Readonly<Record<keyof typeof vocabulary.notice, Text>> = {
  'where-to-object': p(
    'Op autoriteitpersoonsgegevens.nl leest u meer over bezwaar maken.',
    'At autoriteitpersoonsgegevens.nl you can read more about objecting.',
  ),
  'browser-manual': p(
    'Hoe u cookies uitzet, staat in de handleiding van uw browser.',
    "How to switch cookies off is in your browser's manual.",
  ),
  'what-cookies-are': p(
    'Een cookie is een klein bestand dat een website op uw apparaat zet.',
    'A cookie is a small file that a website puts on your device.',
  ),
  'cookies-are-harmless': p('Een cookie maakt niets kapot op uw apparaat.', 'A cookie does no damage on your device.'),
  'cookie-statement': p(
    'Over cookies staat meer in onze cookieverklaring.',
    'There is more about cookies in our cookie statement.',
  ),
  'external-links': p(
    'Een link kan naar een andere website gaan. Daar geldt deze verklaring niet.',
    'A link may lead to another website. This statement does not hold there.',
  ),
  'check-regularly': p(
    'Wilt u weten of er iets verandert? Kijk dan af en toe hier.',
    'Do you want to know about changes? Look here now and then.',
  ),
  'supervisory-authority': p(
    'De Autoriteit Persoonsgegevens houdt in Nederland toezicht op privacy.',
    'The Autoriteit Persoonsgegevens supervises privacy in the Netherlands.',
  ),
  'unsecured-media': p(
    'Sociale media zijn niet altijd veilig. Stuur daar geen vertrouwelijke gegevens.',
    'Social media are not always safe. Do not send confidential data there.',
  ),
  'numbered-rights': p('Elk recht heeft hierboven een eigen nummer.', 'Every right has a number of its own above.'),
  'basis-announced': p(
    'Voor elk gebruik van gegevens moet een reden in de wet staan.',
    'For every use of data there must be a reason in the law.',
  ),
  'what-automated-means': p(
    'Een automatisch besluit is een besluit van een computer zonder dat een mens meekijkt.',
    'An automated decision is a decision by a computer without a human looking.',
  ),
  'what-avg-is': p('De AVG is de privacywet van de Europese Unie.', 'The GDPR is the privacy law of the European Union.'),
  'what-personal-data-are': p(
    'Persoonsgegevens zijn gegevens die over een mens gaan.',
    'Personal data are data about a human being.',
  ),
  'what-processing-is': p(
    'Verwerken is alles wat iemand met gegevens doet: bewaren, bekijken, doorgeven en wissen.',
    'Processing is everything one does with data: keeping, viewing, passing on and erasing.',
  ),
  'special-data-forbidden': p(
    'Gevoelige gegevens gebruiken mag van de wet niet, behalve bij een uitzondering.',
    'Using sensitive data is forbidden by law, except where there is an exception.',
  ),
  'good-reasons': p('Gegevens gebruiken mag alleen met een goede reden.', 'Data may be used only for a good reason.'),
};
