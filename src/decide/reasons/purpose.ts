// Why these data cannot be used for this purpose. B1: short sentences, and always what one can do.

import type { Text } from '../../policy/index.ts';

/** Labels of what was asked, in both languages. */
export interface Words {
  readonly purpose: Required<Text>;
  readonly category: Required<Text>;
}

export function beyondPurpose({ purpose, category }: Words): Text {
  return {
    nl: `Voor dit doel zijn deze gegevens niet nodig. Het doel is: ${purpose.nl}. De gegevens zijn: ${category.nl}. Vraag alleen wat voor dit doel nodig is.`,
    en: `These data are not needed for this purpose. The purpose is ${purpose.en}. The data are ${category.en}. Ask only for what the purpose needs.`,
  };
}

export function unknownPurpose({ purpose }: Words): Text {
  return {
    nl: `Wij hebben niet beloofd dat wij gegevens gebruiken voor dit doel: ${purpose.nl}. Daarom mag het niet. Wilt u dit wel? Dan moet het eerst in onze privacyverklaring staan.`,
    en: `We have not said that we use data for this purpose: ${purpose.en}. So it may not happen. If it should, it must be in our privacy statement first.`,
  };
}

export function noGround({ purpose }: Words): Text {
  return {
    nl: `Voor dit doel is er geen reden in de wet: ${purpose.nl}. Daarom mag het niet. Vraag de privacy officer of er een goede grondslag is.`,
    en: `The law gives no ground for this purpose: ${purpose.en}. So it may not happen. Ask the privacy officer whether there is a good ground.`,
  };
}

export function specialData({ purpose, category }: Words): Text {
  return {
    nl: `Dit zijn gevoelige gegevens: ${category.nl}. De wet verbiedt dat wij die gebruiken voor dit doel: ${purpose.nl}. Vraag de privacy officer of er een uitzondering is.`,
    en: `These are sensitive data: ${category.en}. The law forbids using them for this purpose: ${purpose.en}. Ask the privacy officer whether an exception applies.`,
  };
}

export function bsn({ purpose }: Words): Text {
  return {
    nl: `Het BSN mag alleen als een wet dat zegt. Voor dit doel is er geen wet: ${purpose.nl}. Gebruik een ander gegeven om de cliënt te herkennen.`,
    en: `The BSN may only be used where a statute says so. For this purpose there is none: ${purpose.en}. Use something else to recognise the client.`,
  };
}

export function consentMissing(consent: Required<Text>): Text {
  return {
    nl: `Hiervoor is toestemming van de cliënt nodig: ${consent.nl}. Die toestemming is er niet, of zij is ingetrokken. Vraag de cliënt eerst om toestemming.`,
    en: `This needs the client's consent: ${consent.en}. There is none, or it was withdrawn. Ask the client for consent first.`,
  };
}

export function idCopy(): Text {
  return {
    nl: 'Wij bewaren geen kopie van een identiteitsbewijs van een cliënt. Kijk naar het bewijs en schrijf soort en nummer op.',
    en: "We keep no copy of a client's identity document. Look at the document and write down its kind and number.",
  };
}

export function notKept(category: Required<Text>): Text {
  return {
    nl: `Deze gegevens bewaren wij niet: ${category.nl}. Er is dus niets om te openen.`,
    en: `We do not keep these data: ${category.en}. So there is nothing to open.`,
  };
}
