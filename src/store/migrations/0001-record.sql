-- The record of one organisation beside another: every table carries organisation_id first in its keys, and row-level security is
-- forced on all of them, for the owner too. Accepted by PostgreSQL 15 and newer. Ids are made outside and passed in.
-- `sealed` columns are AES-256-GCM (docs/adr/0003): nothing that tells about a person's care stands here in clear.

create function zv_org() returns uuid language sql stable as
  $$ select nullif(current_setting('app.org', true), '')::uuid $$;

-- One row: which root key this database belongs to. No secret: an HMAC of a constant.
create table zv_root (
  only_row boolean primary key default true check (only_row),
  key_id text not null,
  key_check bytea not null
);

create table organisation (
  id uuid primary key,
  name text not null,
  slug text not null unique check (slug ~ '^[a-z0-9][a-z0-9-]{0,62}$'),
  made_at timestamptz not null
);

-- Keys, wrapped: the organisation's by the root key, a file's or a person's by the organisation's. Destroyed = wrapped is null.
create table sealing_key (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  holder text not null check (holder in ('organisation', 'file', 'person')),
  wrapped bytea,
  made_at timestamptz not null,
  destroyed_at timestamptz,
  primary key (organisation_id, id),
  check ((wrapped is null) = (destroyed_at is not null))
);

create table policy_version (
  organisation_id uuid not null references organisation (id),
  adopted_at timestamptz not null,
  hash text not null,
  version text not null,
  source text not null,
  effective date not null,
  primary key (organisation_id, adopted_at, hash)
);

create table person (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  sealed bytea not null,
  birth_date date,
  version int not null default 1,
  primary key (organisation_id, id)
);

create table account (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('staff', 'private', 'dpo')),
  sign_in text not null,
  roles text[] not null default '{}',
  from_day date not null,
  until_day date,
  closed_at timestamptz,
  facts_version bigint not null default 1,
  primary key (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create index account_sign_in on account (sign_in);
create index account_person on account (organisation_id, person_id);

create table undertaking (
  organisation_id uuid not null,
  id uuid not null,
  account_id uuid not null,
  clause text not null,
  to_what text not null check (to_what in ('secrecy', 'careful-handling')),
  by_what text not null check (by_what in ('employment-contract', 'signed-statement', 'profession', 'statute')),
  signed_on date not null,
  until_day date,
  primary key (organisation_id, id),
  foreign key (organisation_id, account_id) references account (organisation_id, id)
);
create index undertaking_account on undertaking (organisation_id, account_id);

create table client (
  organisation_id uuid not null,
  id uuid not null,
  person_id uuid not null,
  number text not null check (number !~ '[[:cntrl:]]'),
  care_from date not null,
  care_until date,
  -- 'retained' follows from care_until and the day.
  retention text not null default 'active' check (retention in ('active', 'due', 'erased')),
  -- Found again only by a keyed hash; the number itself is sealed.
  bsn_sealed bytea,
  bsn_index bytea,
  facts_version bigint not null default 1,
  -- Which kinds of fact this client has or ever had (0003-facts.sql): most have none of the rare ones, and need not be looked for there.
  facts_kinds int not null default 0,
  version int not null default 1,
  primary key (organisation_id, id),
  unique (organisation_id, number),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create unique index client_bsn on client (organisation_id, bsn_index) where bsn_index is not null;
create index client_person on client (organisation_id, person_id);

create table part (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  service text not null,
  regime text not null check (regime in ('wgbo', 'jeugdwet', 'wmo', 'wvggz', 'wzd', 'childcare', 'avg')),
  from_day date not null,
  until_day date,
  last_change_on date not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client (organisation_id, id)
);
create index part_client on part (organisation_id, client_id);

create table team_member (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  account_id uuid not null,
  task text not null,
  from_day date not null,
  until_day date,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client (organisation_id, id),
  foreign key (organisation_id, account_id) references account (organisation_id, id)
);
create index team_member_client on team_member (organisation_id, client_id);
create index team_member_account on team_member (organisation_id, account_id);

create table authority (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('parent', 'guardian')),
  held boolean not null,
  proof text not null check (proof in ('register-extract', 'court-order', 'written-proxy', 'statement', 'none')),
  proof_seen_on date,
  check_again_on date,
  from_day date not null,
  until_day date,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create index authority_client on authority (organisation_id, client_id);
create index authority_person on authority (organisation_id, person_id);

create table representation (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  person_id uuid not null,
  kind text not null check (kind in ('curator', 'mentor', 'administrator', 'authorised', 'relative')),
  relation text,
  place int,
  proof text not null check (proof in ('register-extract', 'court-order', 'written-proxy', 'statement', 'none')),
  proof_seen_on date,
  check_again_on date,
  from_day date not null,
  until_day date,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create index representation_client on representation (organisation_id, client_id);
create index representation_person on representation (organisation_id, person_id);

create table capacity_judgement (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  matter text not null,
  capable boolean not null,
  by_account uuid not null,
  on_day date not null,
  until_day date,
  sealed bytea not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client (organisation_id, id)
);
create index capacity_judgement_client on capacity_judgement (organisation_id, client_id);

create table objection (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('client-objects', 'contrary-interest', 'good-care')),
  against uuid,
  category text,
  on_day date not null,
  until_day date,
  by_account uuid not null,
  sealed bytea not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client (organisation_id, id)
);
create index objection_client on objection (organisation_id, client_id);

create table restriction (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  target text not null check (target in ('file', 'part', 'item')),
  target_id uuid,
  ground text not null check (ground in ('accuracy-contested', 'unlawful', 'needed-for-claim', 'objection-pending')),
  from_day date not null,
  lifted_on date,
  announced_on date,
  sealed bytea not null,
  primary key (organisation_id, id),
  check ((target = 'file') = (target_id is null)),
  foreign key (organisation_id, client_id) references client (organisation_id, id)
);
create index restriction_client on restriction (organisation_id, client_id);

-- The ledger: rows are added, never changed; what stands follows from the rows.
create table consent_entry (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  kind text not null check (kind in ('care', 'disclosure', 'avg')),
  word text not null,
  clause text not null,
  clause_hash text not null,
  to_person uuid,
  to_class text,
  act text not null check (act in ('asked', 'given', 'refused', 'withdrawn')),
  by_person uuid not null,
  at timestamptz not null,
  -- Order of two entries of the same moment.
  place bigint generated always as identity,
  until_day date,
  form text not null check (form in ('written', 'spoken', 'portal')),
  sealed bytea,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client (organisation_id, id)
);
create index consent_entry_client on consent_entry (organisation_id, client_id, place);

-- Break-glass: a short time, with a reason, always reviewed.
create table emergency_access (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  account_id uuid not null,
  from_at timestamptz not null,
  until_at timestamptz not null,
  sealed bytea not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client (organisation_id, id),
  foreign key (organisation_id, account_id) references account (organisation_id, id)
);
create index emergency_access_client on emergency_access (organisation_id, client_id);

create table intake_answer (
  organisation_id uuid not null,
  client_id uuid not null,
  category text not null,
  field text not null,
  source text,
  on_day date not null,
  by_account uuid not null,
  sealed bytea not null,
  primary key (organisation_id, client_id, category, field),
  foreign key (organisation_id, client_id) references client (organisation_id, id)
);

-- What lies in a part: notes, plans, letters, the client's own words. The text of now; older ones in item_version.
create table item (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  part_id uuid not null,
  -- Words without blanks: a reader takes items apart at tabs.
  kind text not null check (kind ~ '^[A-Za-z][A-Za-z0-9_.-]*$'),
  category text not null check (category ~ '^[A-Za-z][A-Za-z0-9_.-]*$'),
  on_day date not null,
  written_at timestamptz not null,
  -- When the text of now was written.
  changed_at timestamptz not null,
  author uuid not null,
  version int not null default 1,
  about uuid,
  spoken_by uuid,
  sealed bytea not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client (organisation_id, id),
  foreign key (organisation_id, part_id) references part (organisation_id, id)
);
create index item_client on item (organisation_id, client_id, written_at desc, id desc);

create table item_version (
  organisation_id uuid not null,
  item_id uuid not null,
  version int not null,
  author uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  -- Why the next version replaced it.
  reason_sealed bytea,
  primary key (organisation_id, item_id, version),
  foreign key (organisation_id, item_id) references item (organisation_id, id)
);
