-- Answers of the intake form keep what they said before: a change makes the next version, as for every item.

alter table intake_answer add column version int not null default 1;

create table intake_answer_version (
  organisation_id uuid not null,
  client_id uuid not null,
  category text not null,
  field text not null,
  version int not null,
  source text,
  on_day date not null,
  by_account uuid not null,
  sealed bytea not null,
  primary key (organisation_id, client_id, category, field, version),
  foreign key (organisation_id, client_id) references client (organisation_id, id)
);
alter table intake_answer_version enable row level security;
alter table intake_answer_version force row level security;
create policy of_this_organisation on intake_answer_version using (organisation_id = zv_org()) with check (organisation_id = zv_org());
grant select, insert, delete on intake_answer_version to zv_app;

-- The place that seals an answer has no version, so the old text moves on with its own seal.
create function zv_keep_answer() returns trigger language plpgsql as $$
begin
  insert into intake_answer_version (organisation_id, client_id, category, field, version, source, on_day, by_account, sealed)
    values (old.organisation_id, old.client_id, old.category, old.field, old.version, old.source, old.on_day, old.by_account, old.sealed);
  new.version := old.version + 1;
  return new;
end $$;
create trigger intake_answer_keeps before update on intake_answer for each row execute function zv_keep_answer();
