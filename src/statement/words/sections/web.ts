// Website and mail: cookies, forms, messages.

import { vocabulary } from '../../../policy/index.ts';
import { eachValue, p, type SectionWords, yesNo } from '../form.ts';
import { LISTS } from '../phrases.ts';
import * as slot from '../slot.ts';

export const cookie: SectionWords = {
  slots: { recipient: slot.word([LISTS.recipient ?? {}], ['recipient']) },
  heads: [{ nl: 'Wij gebruiken {class}.', en: 'We use {class}.' }],
  rest: [
    ...yesNo(
      'used',
      p('Die gebruiken wij echt.', 'We really use them.'),
      p('Wij noemen die wel, maar gebruiken ze niet.', 'We name them, but do not use them.'),
    ),
    ...eachValue('ask', {
      'not-needed': p('Daarvoor vragen wij geen toestemming.', 'For these we ask no consent.'),
      first: p('Dat doen wij pas nadat u ja zegt.', 'We do so only after you say yes.'),
      'browser-settings': p('U regelt die in uw browser.', 'You control them in your browser.'),
      'by-visiting': p('Wie onze website bezoekt, stemt volgens ons toe.', 'Whoever visits our website consents, we say.'),
      unstated: p('Hoe u kiest, zeggen wij nog niet.', 'How you choose, we do not say yet.'),
    }),
    { nl: 'Het doel is: {for}.', en: 'The purpose is: {for}.' },
    { nl: 'Wij gebruiken daarvoor {tool}.', en: 'For this we use {tool}.' },
    { nl: 'Ze verzamelen: {collects}.', en: 'They collect: {collects}.' },
    { nl: 'De gegevens gaan naar {recipient}.', en: 'The data go to {recipient}.' },
    { nl: 'De gegevens staan in {stores}.', en: 'The data are in {stores}.' },
    { nl: 'Ze verdwijnen als u de browser sluit.', en: 'They disappear when you close the browser.', says: { lasts: 'session' } },
    { nl: 'Ze blijven {lasts} staan.', en: 'They stay for {lasts}.' },
    { nl: 'U kunt ze wissen {removable}.', en: 'You can remove them {removable}.' },
    ...eachValue('ip', {
      full: p('Uw hele IP-adres gaat mee.', 'Your whole IP address goes along.'),
      shortened: p('Uw IP-adres gaat ingekort mee.', 'Your IP address goes along shortened.'),
      'not-sent': p('Uw IP-adres gaat niet mee.', 'Your IP address does not go along.'),
    }),
    ...eachValue('anonymised', {
      fully: p('Wij maken de gegevens helemaal anoniem.', 'We make the data fully anonymous.'),
      'as-far-as-possible': p('Wij maken de gegevens zo anoniem als kan.', 'We make the data as anonymous as possible.'),
    }),
    ...yesNo(
      'personal',
      p('Dit zijn persoonsgegevens.', 'These are personal data.'),
      p('Volgens ons zijn dit geen persoonsgegevens.', 'We say that these are no personal data.'),
    ),
  ],
};

export const form: SectionWords = {
  heads: [
    { nl: 'Een formulier op onze website vraagt: {asks}.', en: 'A form on our website asks: {asks}.' },
    { nl: 'Op onze website staat een formulier.', en: 'There is a form on our website.' },
  ],
  rest: [
    { nl: 'Het doel is: {for}.', en: 'The purpose is: {for}.' },
    ...yesNo(
      'volunteered',
      p('U mag er zelf meer bij schrijven.', 'You may add more yourself.'),
      p('Meer hoeft u niet te vertellen.', 'You need not tell more.'),
    ),
  ],
};

export const message: SectionWords = {
  slots: { by: slot.words([vocabulary['message-by']], [], true) },
  heads: [
    { nl: 'Wij sturen {sends} aan {to}.', en: 'We send {sends} to {to}.' },
    { nl: 'Wij sturen {sends}.', en: 'We send {sends}.' },
  ],
  rest: [
    { nl: 'Dat gaat via {by}.', en: 'That goes through {by}.' },
    ...eachValue('needs', {
      consent: p('Dat doen wij alleen als u ja zegt.', 'We do so only if you say yes.'),
      'existing-customer': p('Dat doen wij alleen als u al klant bent.', 'We do so only if you are already a customer.'),
      nothing: p('Daarvoor vragen wij u niets.', 'For this we ask you nothing.'),
      unstated: p('Of wij dat eerst vragen, zeggen wij nog niet.', 'Whether we ask first, we do not say yet.'),
    }),
    { nl: 'Wie dit voor ons doet, staat in {through}.', en: 'Who does this for us is in {through}.' },
    ...yesNo(
      'from-partners',
      p('Wij doen dat ook voor partners.', 'We do so on behalf of partners too.'),
      p('Wij doen dat niet voor anderen.', 'We do not do so on behalf of others.'),
    ),
    ...yesNo(
      'opt-out',
      p('In elk bericht staat hoe u stopt.', 'Every message says how to stop.'),
      p('In het bericht staat niet hoe u stopt.', 'The message does not say how to stop.'),
    ),
  ],
};
