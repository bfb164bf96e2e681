-- What no machine can see: who looked at a clause of the policy and signed for it, until when that counts, and who took it back.
-- Rows are added; the last one of a clause counts. What was seen, and where the evidence lies, is sealed with the organisation's key.
create table attestation (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  place bigint generated always as identity,
  clause text not null,
  clause_hash text not null,
  act text not null check (act in ('given', 'withdrawn')),
  on_day date not null,
  until_day date not null,
  by_account uuid not null,
  role text not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (organisation_id, id),
  check (until_day >= on_day)
);
create index attestation_clause on attestation (organisation_id, clause, place);

alter table attestation enable row level security;
alter table attestation force row level security;
grant select, insert on attestation to zv_app;
create policy of_this_organisation on attestation using (organisation_id = zv_org()) with check (organisation_id = zv_org());
