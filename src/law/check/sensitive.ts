// Criminal data, biometrics, photographs and identity documents: CR, BIO, ID.

import { type CheckTable, error, type Found, warning } from './found.ts';
import { covered, isIdCopy, isPicture } from './kinds-of-data.ts';
import type { View } from './view.ts';

function criminalData(v: View): readonly Found[] {
  const found: Found[] = [];
  for (const d of v.clauses('data')) {
    if (!d.clause.special?.includes('criminal')) continue;
    const using = v.clauses('purpose').filter((p) => v.categories(p.clause.what).includes(d.key));
    const open = using.filter((p) => p.clause.as !== 'law' && !covered(v, p.clause, d.key));
    if (using.length > 0 && open.length === 0) continue;
    found.push(
      error(
        d.id,
        [
          'Voor strafrechtelijke gegevens moet de wet een uitzondering geven. Hier staat er geen.',
          'Criminal data need an exception in the law. None is named here.',
        ],
        [
          'Noem UAVG 32 of 33 bij het doel, en leg per cliënt vast waarom het nodig is.',
          'Name UAVG 32 or 33 at the purpose, and record per client why it is needed.',
        ],
        open.map((p) => p.id),
      ),
    );
  }
  for (const n of v.clauses('never')) {
    if (n.clause.act !== 'disclose' || !n.clause.unless?.includes('fraud')) continue;
    found.push(
      error(
        n.id,
        [
          '"Fraude" is geen grond om gegevens te geven. Een verdenking is een strafrechtelijk gegeven.',
          '"Fraud" is no ground to give data. A suspicion is criminal data.',
        ],
        ['Noem de wet die het toelaat, of schrap deze uitzondering.', 'Name the statute that allows it, or drop this exception.'],
      ),
    );
  }
  return found;
}

function criminalWithoutNeed(v: View): readonly Found[] {
  if (v.care.length === 0) return [];
  return v
    .clauses('data')
    .filter(
      (d) =>
        d.clause.special?.includes('criminal') && !d.clause.needs?.length && (d.clause.about ?? ['client']).includes('client'),
    )
    .map((d) =>
      warning(
        d.id,
        [
          'Strafrechtelijke gegevens mogen in de zorg alleen als de hulp ze nodig heeft. Die voorwaarde ontbreekt.',
          'In care criminal data are allowed only if the care needs them. That condition is missing.',
        ],
        [
          'Vraag het alleen als de hulp het nodig heeft, en leg vast waarom.',
          'Ask it only if the care needs it, and record why.',
        ],
      ),
    );
}

function criminalOfStaff(v: View): readonly Found[] {
  return v
    .clauses('data')
    .filter((d) => d.clause.special?.includes('criminal') && d.clause.about?.includes('employee'))
    .map((d) =>
      warning(
        d.id,
        [
          'Over eigen personeel mag dit alleen volgens regels waarmee de ondernemingsraad heeft ingestemd.',
          'About own staff this is allowed only under rules to which the works council agreed.',
        ],
        ['Leg die regels vast, of schrap deze gegevens.', 'Record those rules, or drop these data.'],
      ),
    );
}

function biometrics(v: View): readonly Found[] {
  return v.clauses('data').flatMap((d) => {
    if (!d.clause.special?.includes('biometric') || isPicture(d)) return [];
    const using = v.clauses('purpose').filter((p) => v.categories(p.clause.what).includes(d.key));
    if (using.length > 0 && using.every((p) => covered(v, p.clause, d.key))) return [];
    return [
      error(
        d.id,
        [
          'U noemt biometrische gegevens, maar geen doel en geen uitzondering.',
          'You name biometric data, but no purpose and no exception.',
        ],
        [
          'Schrap ze. Gebruikt u ze echt, noem dan UAVG 29 en waarom het nodig is.',
          'Drop them. If you really use them, name UAVG 29 and why it is needed.',
        ],
        using.map((p) => p.id),
      ),
    ];
  });
}

function photoIsNotBiometric(v: View): readonly Found[] {
  const pictures = v.clauses('data').filter(isPicture);
  const asSpecial = pictures
    .filter((d) => d.clause.special?.length)
    .map((d) =>
      warning(
        d.id,
        [
          'Een gewone foto staat hier bij de bijzondere gegevens. Dat is zij niet.',
          'An ordinary photo is listed here as special data. It is not.',
        ],
        ['Noem de foto een gewoon gegeven.', 'Call the photo an ordinary kind of data.'],
      ),
    );
  const biometric = v
    .clauses('data')
    .filter((d) => d.clause.special?.includes('biometric') && !isPicture(d))
    .filter((d) => pictures.length > 0 && !v.clauses('purpose').some((p) => v.categories(p.clause.what).includes(d.key)))
    .map((d) =>
      warning(
        d.id,
        [
          'Waarschijnlijk bedoelt u de foto. Een gewone foto is geen biometrisch gegeven.',
          'You probably mean the photo. An ordinary photo is not biometric data.',
        ],
        ['Schrap de biometrische gegevens.', 'Drop the biometric data.'],
        pictures.map((d2) => d2.id),
      ),
    );
  return [...asSpecial, ...biometric];
}

function idCopies(v: View): readonly Found[] {
  const forbidden = v.clauses('never').filter((n) => n.clause.act === 'keep-id-copy');
  return v
    .clauses('data')
    .filter((d) => isIdCopy(d) && (d.clause.about ?? ['client']).some((a) => a !== 'employee'))
    .map((d) =>
      error(
        d.id,
        [
          'U bewaart een kopie van het identiteitsbewijs. Voor cliënten en ouders verplicht geen wet u daartoe.',
          'You keep a copy of the identity document. For clients and parents no statute obliges you.',
        ],
        [
          'Laat het document zien en noteer alleen soort en nummer.',
          'Let the document be shown and note only its kind and number.',
        ],
        forbidden.map((n) => n.id),
      ),
    );
}

export const SENSITIVE_CHECKS: CheckTable = {
  'CR-01': criminalData,
  'CR-04': criminalWithoutNeed,
  'CR-06': criminalOfStaff,
  'BIO-01': biometrics,
  'BIO-02': photoIsNotBiometric,
  'ID-02': idCopies,
};
