-- Questions of visitors who have no account. Each has a key of its own, so that it can be destroyed; nothing about who asked lies in clear.
create table visitor_question (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  asked_at timestamptz not null,
  state text not null default 'open' check (state in ('open', 'answered', 'closed', 'registered')),
  special boolean not null,
  sealed bytea not null,
  answer_sealed bytea,
  handled_by uuid,
  handled_at timestamptz,
  gone_on date,
  primary key (organisation_id, id),
  check ((state = 'open') = (handled_at is null) and (state = 'open') = (gone_on is null))
);
create index visitor_question_gone on visitor_question (organisation_id, gone_on);

alter table visitor_question enable row level security;
alter table visitor_question force row level security;
grant select, insert, update, delete on visitor_question to zv_app;
create policy of_this_organisation on visitor_question using (organisation_id = zv_org()) with check (organisation_id = zv_org());
