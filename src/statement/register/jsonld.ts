// The register as linked data: each activity with the terms of DPV that fit, and always with our own ids and labels.

import type { Policy, Text } from '../../policy/index.ts';
import { DPV_BASIS, DPV_CONTEXT, DPV_DATA, DPV_MEASURE, DPV_PURPOSE, DPV_SAFEGUARD, DPV_SPECIAL, DPV_SUBJECT } from './dpv.ts';
import type { Named, NamedClause, Register, RegisterRecipient, Transfer } from './register.ts';

type Node = Readonly<Record<string, unknown>>;

const label = (text: Text): Node => ({
  'rdfs:label': [{ '@value': text.nl, '@language': 'nl' }, ...(text.en ? [{ '@value': text.en, '@language': 'en' }] : [])],
});

/** The register as JSON-LD 1.1. `base` is the address under which the ids of clauses stand; it needs not answer. */
export function registerToJsonLd(register: Register, policy: Policy, base = 'https://zorgvuldig.example/policy/'): string {
  const id = (clause: string): string => `${base}${register.hash.slice(0, 12)}#${clause}`;
  const term = (table: Readonly<Record<string, string | undefined>>, n: Named): Node => {
    const type = table[n.word];
    return { ...(type ? { '@type': type } : {}), 'dct:identifier': n.word, ...label(n.label) };
  };
  const clause = (n: NamedClause, more: Node = {}): Node => ({ '@id': id(n.clause), ...more, ...label(n.label) });
  const recipient = (r: RegisterRecipient): Node =>
    clause(r, {
      '@type':
        r.role.word === 'processor' ? 'dpv:DataProcessor' : r.role.word === 'controller' ? 'dpv:DataController' : 'dpv:Recipient',
    });
  const transfer = (t: Transfer): Node => ({
    ...clause(t),
    'dpv:hasThirdCountry': t.countries.map((c) => ({ 'dct:identifier': c.word, ...label(c.label) })),
    ...(t.safeguard ? { 'dct:conformsTo': term(DPV_SAFEGUARD, t.safeguard) } : {}),
  });
  const us = { '@id': id('organisation') };
  const kept = (n: NamedClause): string | undefined => {
    const [section, key] = [n.clause.slice(0, n.clause.indexOf('.')), n.clause.slice(n.clause.indexOf('.') + 1)];
    return section === 'measure' ? policy.measure?.[key]?.['kept-by'] : undefined;
  };
  const graph: readonly Node[] = [
    {
      '@id': id('organisation'),
      '@type': [
        ...(register.controller.length > 0 ? ['dpv:DataController'] : []),
        ...(register.processor.length > 0 ? ['dpv:DataProcessor'] : []),
      ],
      'dpv:hasName': register.organisation.name,
    },
    {
      '@id': id('register'),
      '@type': 'dpv:DataProcessingRecord',
      'dct:date': register.on,
      'dct:hasVersion': register.version,
      'dpv:hasTechnicalOrganisationalMeasure': register.measures.map((m) =>
        clause(m, { '@type': DPV_MEASURE[kept(m) ?? ''] ?? 'dpv:TechnicalOrganisationalMeasure' }),
      ),
      'dpv:hasPersonalDataHandling': [...register.controller, ...register.processor].map((e) => ({ '@id': id(e.clause) })),
    },
    ...register.controller.map(
      (e): Node => ({
        '@id': id(e.clause),
        '@type': 'dpv:PersonalDataHandling',
        'dpv:hasDataController': us,
        'dpv:hasPurpose': { '@type': DPV_PURPOSE[e.clause.slice('purpose.'.length)] ?? 'dpv:Purpose', ...label(e.purpose) },
        'dpv:hasLegalBasis': [...e.basis.map((b) => term(DPV_BASIS, b)), ...e.articles.map((a) => ({ 'dct:identifier': a }))],
        'dpv:hasDataSubject': e.subjects.map((s) => term(DPV_SUBJECT, s)),
        'dpv:hasPersonalData': [...e.data.map((d) => term(DPV_DATA, d)), ...e.special.map((s) => term(DPV_SPECIAL, s))],
        'dpv:hasDataSource': e.sources.map((s) => ({ 'dct:identifier': s.word, ...label(s.label) })),
        'dpv:hasRecipient': [...e.recipients.map(recipient), ...e.transfers.map(transfer)],
        'dpv:hasStorageCondition': e.terms.map((t) => clause(t, { '@type': 'dpv:StorageCondition' })),
        ...(e.jointWith.length > 0 ? { 'dpv:hasJointDataControllers': e.jointWith.map((j) => term({}, j)) } : {}),
      }),
    ),
    ...register.processor.map(
      (e): Node => ({
        '@id': id(e.clause),
        '@type': 'dpv:PersonalDataHandling',
        'dpv:hasDataProcessor': us,
        'dpv:hasPurpose': { '@type': 'dpv:Purpose', ...label(e.activity) },
        'dpv:hasDataController': e.controllers.map((c) => term({}, c)),
        'dpv:hasPersonalData': e.data.map((d) => term(DPV_DATA, d)),
        'dpv:hasRecipient': [
          ...e.subprocessors.map((r) => ({ ...recipient(r), '@type': 'dpv:DataSubProcessor' })),
          ...e.transfers.map(transfer),
        ],
      }),
    ),
  ];
  return `${JSON.stringify({ '@context': DPV_CONTEXT, '@graph': graph }, undefined, 1)}\n`;
}
