-- Work around access: who judged an open norm, who looked at the log, what clients asked about a line, as what somebody works here.

-- Secrecy binds everybody who works here, whatever the contract is called.
alter table account add column tie text not null default 'employee' check (tie in ('employee', 'temp', 'contractor', 'trainee'));

-- Where the law leaves it to a person (outcome `human`): what that person decided, about whom, until when, and (sealed) why.
create table access_judgement (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  person_id uuid not null,
  category text,
  answer text not null check (answer in ('allow', 'deny')),
  by_account uuid not null,
  from_day date not null,
  until_day date,
  sealed bytea not null,
  primary key (organisation_id, id),
  foreign key (organisation_id, client_id) references client (organisation_id, id),
  foreign key (organisation_id, person_id) references person (organisation_id, id)
);
create index access_judgement_client on access_judgement (organisation_id, client_id);
create trigger access_judgement_facts after insert or update or delete on access_judgement
  for each row execute function zv_touch_client('0');

-- What was thought of a line of the log. Rows are added; the last one counts.
create table log_review (
  organisation_id uuid not null,
  event uuid not null,
  place bigint generated always as identity,
  client_id uuid not null,
  verdict text not null check (verdict in ('right', 'wrong', 'ask-first')),
  by_account uuid not null,
  at timestamptz not null,
  sealed bytea not null,
  primary key (organisation_id, event, place)
);
create index log_review_client on log_review (organisation_id, client_id);

-- A week of the log that somebody signed for; named by its Monday.
create table log_week (
  organisation_id uuid not null references organisation (id),
  monday date not null,
  judged int not null,
  by_account uuid not null,
  at timestamptz not null,
  primary key (organisation_id, monday)
);

-- 'Ask about this': a question of a client about a line of the log, with its two clocks.
create table log_question (
  organisation_id uuid not null,
  id uuid not null,
  client_id uuid not null,
  event uuid not null,
  asked_by uuid not null,
  asked_at timestamptz not null,
  law_day date not null,
  promise_day date,
  sealed bytea not null,
  answered_by uuid,
  answered_at timestamptz,
  answer_sealed bytea,
  primary key (organisation_id, id),
  check ((answered_at is null) = (answer_sealed is null)),
  foreign key (organisation_id, client_id) references client (organisation_id, id)
);
create index log_question_client on log_question (organisation_id, client_id);

-- A week of the log is found without reading the rest of it.
create index trail_event_at on trail_event using brin (at);

do $$
declare
  t text;
begin
  foreach t in array array['access_judgement', 'log_review', 'log_week', 'log_question'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update, delete on %I to zv_app', t);
    execute format('create policy of_this_organisation on %I using (organisation_id = zv_org()) with check (organisation_id = zv_org())', t);
  end loop;
end $$;
revoke update, delete on log_review, log_week from zv_app;
