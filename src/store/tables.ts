// The tables as Kysely sees them. The truth is migrations/*.sql; tests/store compares the two.

import type { Generated } from 'kysely';

type Day = string;
type Instant = string;

interface OfOrganisation {
  readonly organisation_id: string;
}

export interface Tables {
  zv_root: { only_row: Generated<boolean>; key_id: string; key_check: Buffer };
  organisation: { id: string; name: string; slug: string; made_at: Instant };
  sealing_key: OfOrganisation & {
    id: string;
    holder: 'organisation' | 'file' | 'person';
    wrapped: Buffer | null;
    made_at: Instant;
    destroyed_at: Instant | null;
  };
  policy_version: OfOrganisation & {
    adopted_at: Instant;
    hash: string;
    version: string;
    source: string;
    effective: Day;
    imported: Generated<boolean>;
  };
  person: OfOrganisation & { id: string; sealed: Buffer; birth_date: Day | null; version: Generated<number> };
  account: OfOrganisation & {
    id: string;
    person_id: string;
    kind: 'staff' | 'private' | 'dpo';
    sign_in: string;
    roles: string[];
    from_day: Day;
    until_day: Day | null;
    closed_at: Instant | null;
    facts_version: Generated<number>;
    tie: Generated<'employee' | 'temp' | 'contractor' | 'trainee'>;
  };
  undertaking: OfOrganisation & {
    id: string;
    account_id: string;
    clause: string;
    to_what: 'secrecy' | 'careful-handling';
    by_what: 'employment-contract' | 'signed-statement' | 'profession' | 'statute';
    signed_on: Day;
    until_day: Day | null;
  };
  client: OfOrganisation & {
    id: string;
    person_id: string;
    number: string;
    care_from: Day;
    care_until: Day | null;
    retention: Generated<'active' | 'due' | 'erased'>;
    bsn_sealed: Buffer | null;
    bsn_index: Buffer | null;
    facts_version: Generated<number>;
    facts_kinds: Generated<number>;
    version: Generated<number>;
  };
  part: OfOrganisation & {
    id: string;
    client_id: string;
    service: string;
    regime: 'wgbo' | 'jeugdwet' | 'wmo' | 'wvggz' | 'wzd' | 'childcare' | 'avg';
    from_day: Day;
    until_day: Day | null;
    last_change_on: Day;
  };
  team_member: OfOrganisation & {
    id: string;
    client_id: string;
    account_id: string;
    task: string;
    from_day: Day;
    until_day: Day | null;
  };
  authority: OfOrganisation &
    Proven & { id: string; client_id: string; person_id: string; kind: 'parent' | 'guardian'; held: boolean };
  representation: OfOrganisation &
    Proven & {
      id: string;
      client_id: string;
      person_id: string;
      kind: 'curator' | 'mentor' | 'administrator' | 'authorised' | 'relative';
      relation: string | null;
      place: number | null;
    };
  capacity_judgement: OfOrganisation & {
    id: string;
    client_id: string;
    matter: string;
    capable: boolean;
    by_account: string;
    on_day: Day;
    until_day: Day | null;
    sealed: Buffer;
  };
  objection: OfOrganisation & {
    id: string;
    client_id: string;
    kind: 'client-objects' | 'contrary-interest' | 'good-care';
    against: string | null;
    category: string | null;
    on_day: Day;
    until_day: Day | null;
    by_account: string;
    sealed: Buffer;
  };
  restriction: OfOrganisation & {
    id: string;
    client_id: string;
    target: 'file' | 'part' | 'item';
    target_id: string | null;
    ground: 'accuracy-contested' | 'unlawful' | 'needed-for-claim' | 'objection-pending';
    from_day: Day;
    lifted_on: Day | null;
    announced_on: Day | null;
    by_account: string | null;
    sealed: Buffer;
  };
  consent_entry: OfOrganisation & {
    id: string;
    client_id: string;
    kind: 'care' | 'disclosure' | 'avg';
    word: string;
    clause: string;
    clause_hash: string;
    to_person: string | null;
    to_class: string | null;
    act: 'asked' | 'given' | 'refused' | 'withdrawn' | 'not-needed';
    by_person: string;
    at: Instant;
    place: Generated<number>;
    until_day: Day | null;
    form: 'written' | 'spoken' | 'portal';
    sealed: Buffer | null;
  };
  emergency_access: OfOrganisation & {
    id: string;
    client_id: string;
    account_id: string;
    from_at: Instant;
    until_at: Instant;
    sealed: Buffer;
  };
  intake_answer: OfOrganisation & {
    client_id: string;
    category: string;
    field: string;
    source: string | null;
    on_day: Day;
    by_account: string;
    sealed: Buffer;
    version: Generated<number>;
  };
  intake_answer_version: OfOrganisation & {
    client_id: string;
    category: string;
    field: string;
    version: number;
    source: string | null;
    on_day: Day;
    by_account: string;
    sealed: Buffer;
  };
  item: OfOrganisation & {
    id: string;
    client_id: string;
    part_id: string;
    kind: string;
    category: string;
    on_day: Day;
    due_day: Generated<Day | null>;
    written_at: Instant;
    changed_at: Instant;
    author: string;
    version: Generated<number>;
    about: string | null;
    spoken_by: string | null;
    sealed: Buffer;
  };
  item_version: OfOrganisation & {
    item_id: string;
    version: number;
    author: string;
    at: Instant;
    sealed: Buffer;
    reason_sealed: Buffer | null;
  };
  document_chunk: OfOrganisation & { blob_id: string; n: number; client_id: string; item_id: string; sealed: Buffer };
  course_template: OfOrganisation & {
    template: string;
    version: Generated<number>;
    body: string;
    changed_at: Instant;
    changed_by: string;
  };
  access_judgement: OfOrganisation & {
    id: string;
    client_id: string;
    person_id: string;
    category: string | null;
    answer: 'allow' | 'deny';
    by_account: string;
    from_day: Day;
    until_day: Day | null;
    sealed: Buffer;
  };
  log_review: OfOrganisation & {
    event: string;
    place: Generated<number>;
    client_id: string;
    verdict: 'right' | 'wrong' | 'ask-first';
    by_account: string;
    at: Instant;
    sealed: Buffer;
    lines: number | null;
  };
  correction_request: OfOrganisation & {
    id: string;
    client_id: string;
    item_id: string | null;
    field: string | null;
    category: string;
    asked_by: string;
    asked_at: Instant;
    law_day: Day;
    promise_day: Day | null;
    sealed: Buffer;
    decision: 'corrected' | 'refused' | null;
    decided_by: string | null;
    decided_at: Instant | null;
    decision_sealed: Buffer | null;
  };
  visitor_question: OfOrganisation & {
    id: string;
    asked_at: Instant;
    state: Generated<'open' | 'answered' | 'closed' | 'registered'>;
    special: boolean;
    sealed: Buffer;
    answer_sealed: Buffer | null;
    handled_by: string | null;
    handled_at: Instant | null;
    gone_on: Day | null;
  };
  watch: OfOrganisation & { looked_at: Instant; told_at: Instant | null; chain_at: Instant | null };
  attestation: OfOrganisation & {
    id: string;
    place: Generated<number>;
    clause: string;
    clause_hash: string;
    act: 'given' | 'withdrawn';
    on_day: Day;
    until_day: Day;
    by_account: string;
    role: string;
    at: Instant;
    sealed: Buffer;
  };
  log_week: OfOrganisation & { monday: Day; judged: number; by_account: string; at: Instant };
  log_question: OfOrganisation & {
    id: string;
    client_id: string;
    event: string;
    asked_by: string;
    asked_at: Instant;
    law_day: Day;
    promise_day: Day | null;
    sealed: Buffer;
    answered_by: string | null;
    answered_at: Instant | null;
    answer_sealed: Buffer | null;
  };
  draft: OfOrganisation & {
    account_id: string;
    form: string;
    about: string;
    client_id: string | null;
    version: Generated<number>;
    kept_at: Instant;
    sealed: Buffer;
  };
  sign_in_lost_text: { id: string; kept_at: Instant; sealed: Buffer };
  search_name: OfOrganisation & { word: Buffer; client_id: string };
  search_text: OfOrganisation & { word: Buffer; client_id: string; item_id: string };
  job: OfOrganisation & {
    id: string;
    account_id: string;
    kind: 'take-over' | 'print';
    state: 'draft' | 'running' | 'undoing' | 'stopped' | 'done' | 'undone' | 'failed';
    whole: Generated<boolean>;
    total: number;
    done: Generated<number>;
    made_at: Instant;
    begun_at: Instant | null;
    ended_at: Instant | null;
    expires_at: Instant;
    lease_by: string | null;
    lease_until: Instant | null;
    wrapped: Buffer | null;
    sealed: Buffer | null;
  };
  job_piece: OfOrganisation & { job_id: string; n: number; sealed: Buffer };
  job_line: OfOrganisation & {
    job_id: string;
    line: number;
    outcome: 'taken' | 'wrong' | 'undone' | 'kept';
    problems: Generated<string[]>;
    client_id: string | null;
    written: Generated<number>;
  };
  trail_head: OfOrganisation & { size: Generated<number> };
  trail_event: OfOrganisation & { n: number; at: Instant; kind: string; client_id: string | null; body: string; leaf: Buffer };
  trail_key: OfOrganisation & { public_key: Buffer; private_sealed: Buffer };
  trail_checkpoint: OfOrganisation & { size: number; at: Instant; peaks: Buffer; note: string };
}

interface Proven {
  proof: 'register-extract' | 'court-order' | 'written-proxy' | 'statement' | 'none';
  proof_seen_on: Day | null;
  check_again_on: Day | null;
  from_day: Day;
  until_day: Day | null;
}
