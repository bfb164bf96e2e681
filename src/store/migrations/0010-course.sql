-- The course of care: a day on which somebody has to do something with an item, and what an organisation changed in its templates.

-- Like on_day it stands in clear: it says when, not what.
alter table item add column due_day date;
create index item_due on item (organisation_id, due_day, client_id) where due_day is not null;

-- No personal data: names of forms and which are used.
create table course_template (
  organisation_id uuid not null references organisation (id),
  template text not null,
  version int not null default 1,
  body text not null,
  changed_at timestamptz not null,
  changed_by text not null,
  primary key (organisation_id, template)
);
alter table course_template enable row level security;
alter table course_template force row level security;
create policy of_this_organisation on course_template using (organisation_id = zv_org()) with check (organisation_id = zv_org());
grant select, insert, update on course_template to zv_app;

-- What is due for these clients in a period, of the clients whose facts still hold and the parts and categories that were allowed;
-- lines first. Items under a restriction are left out: a reminder would betray them.
create function zv_due(
  p_org uuid, p_account uuid, p_on date, p_from date, p_until date, p_kinds text[],
  p_clients uuid[], p_versions bigint[], p_parts uuid[], p_categories text[],
  p_bodies text[], p_at timestamptz[], p_event_kinds text[], p_event_clients uuid[]
) returns table (client uuid, id uuid, part uuid, kind text, category text, author uuid, at timestamptz, on_day date, due_day date, version int,
                 sealed bytea, wrapped bytea)
language plpgsql as $$
#variable_conflict use_column
declare
  a account;
begin
  perform set_config('app.org', p_org::text, true);
  a := zv_open_account(p_org, p_account, p_on);
  if a.id is null then return; end if;
  perform zv_append(p_bodies, p_at, p_event_kinds, p_event_clients);
  return query
    select i.client_id, i.id, i.part_id, i.kind, i.category, i.author, i.written_at, i.on_day, i.due_day, i.version, i.sealed, k.wrapped
      from unnest(p_clients, p_versions, p_parts, p_categories) w (client, version, part, category)
      join client c on c.organisation_id = p_org and c.id = w.client and c.facts_version + a.facts_version = w.version
      join item i on i.organisation_id = p_org and i.client_id = w.client and i.part_id = w.part and i.category = w.category
                 and i.due_day between p_from and p_until and (p_kinds is null or i.kind = any (p_kinds))
      join sealing_key k on k.organisation_id = p_org and k.id = i.client_id
     where c.retention <> 'erased'
       and not exists (select 1 from restriction x where x.organisation_id = p_org and x.client_id = i.client_id
                         and (x.target = 'file' or x.target_id in (i.id, i.part_id))
                         and x.from_day <= p_on and (x.lifted_on is null or x.lifted_on > p_on))
     order by i.due_day, i.id
     limit 500;
end $$;
