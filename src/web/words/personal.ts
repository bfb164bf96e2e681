// Words of where a client can be reached, and of the BSN with the proof of identity that was seen.

import { both } from '../language.ts';

export const personalWords = both(
  {
    contact: 'Contactgegevens',
    contactLead: 'Waar bereiken wij de cliënt? Wat hier staat, staat boven aan het dossier.',
    save: 'Bewaar de contactgegevens',
    back: 'Terug naar het dossier',
    theirs: 'Een collega veranderde dit intussen. Zo staat het er nu:',
    bsn: 'BSN en bewijs van identiteit',
    bsnLead: 'Dat u dit bekijkt, staat in het logboek van de cliënt.',
    number: 'Burgerservicenummer',
    none: 'Nog niet vastgelegd.',
    setBsn: 'Leg het BSN vast',
    otherBsn: 'Verander het BSN',
    bsnHint: 'Negen cijfers. Neem het over van het bewijs, niet van een brief.',
    saveBsn: 'Bewaar het BSN',
    proof: 'Bewijs dat wij zagen',
    proofWhy: 'Wij bewaren geen kopie. Wij schrijven op welk bewijs wij zagen, het nummer en tot wanneer het geldig is.',
    kind: 'Welk bewijs liet de cliënt zien?',
    proofNumber: 'Nummer van het bewijs',
    proofNumberHint: 'Zes tot twaalf letters en cijfers. Niet het BSN.',
    until: 'Geldig tot',
    saveProof: 'Leg vast dat u het bewijs zag',
  },
  {
    contact: 'Contact details',
    contactLead: 'Where can we reach the client? What stands here stands at the top of the file.',
    save: 'Save the contact details',
    back: 'Back to the file',
    theirs: 'A colleague changed this meanwhile. It now says:',
    bsn: 'BSN and proof of identity',
    bsnLead: "That you look at this stands in the client's log.",
    number: 'Citizen service number (BSN)',
    none: 'Not recorded yet.',
    setBsn: 'Record the BSN',
    otherBsn: 'Change the BSN',
    bsnHint: 'Nine digits. Copy it from the proof, not from a letter.',
    saveBsn: 'Save the BSN',
    proof: 'Proof that we saw',
    proofWhy: 'We keep no copy. We write down which proof we saw, its number and until when it is valid.',
    kind: 'Which proof did the client show?',
    proofNumber: 'Number of the proof',
    proofNumberHint: 'Six to twelve letters and digits. Not the BSN.',
    until: 'Valid until',
    saveProof: 'Record that you saw the proof',
  },
);

/** The proofs of identity that the law knows (WID 1). */
export const proofWords = both(
  {
    passport: 'Paspoort',
    'identity-card': 'Identiteitskaart',
    'driving-licence': 'Rijbewijs',
    'residence-permit': 'Verblijfsdocument',
  },
  {
    passport: 'Passport',
    'identity-card': 'Identity card',
    'driving-licence': 'Driving licence',
    'residence-permit': 'Residence permit',
  },
);
