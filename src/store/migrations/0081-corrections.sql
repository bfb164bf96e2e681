-- 'Klopt dit niet?': what somebody asked to correct, with its two clocks, and what came of it. Words are sealed with the file's key.
create table correction_request (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  item_id uuid,
  field text,
  category text not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  law_day date not null,
  promise_day date,
  sealed bytea not null,
  decision text check (decision in ('corrected', 'refused')),
  decided_by uuid,
  decided_at timestamptz,
  decision_sealed bytea,
  primary key (organisation_id, id),
  check ((item_id is null) <> (field is null)),
  check ((decision is null) = (decided_at is null) and (decision is null) = (decision_sealed is null)),
  foreign key (organisation_id, client_id) references client (organisation_id, id)
);
create index correction_request_client on correction_request (organisation_id, client_id);

alter table correction_request enable row level security;
alter table correction_request force row level security;
grant select, insert, update, delete on correction_request to zv_app;
create policy of_this_organisation on correction_request using (organisation_id = zv_org()) with check (organisation_id = zv_org());
