-- Row-level security on every table, forced. zv_app is what the program is while it works: no superuser, no owner, no bypass.

do $$
declare
  t text;
begin
  for t in select c.relname from pg_class c join pg_namespace s on s.oid = c.relnamespace
            where s.nspname = 'public' and c.relkind = 'r' and c.relname not like 'zv\_%'
  loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update, delete on %I to zv_app', t);
    if t not in ('organisation', 'account') then
      execute format('create policy of_this_organisation on %I using (organisation_id = zv_org()) with check (organisation_id = zv_org())', t);
    end if;
  end loop;
end $$;

-- Which organisations there are is public: each has a published statement.
create policy everyone_may_know on organisation for select using (true);
create policy of_this_organisation on organisation using (id = zv_org()) with check (id = zv_org());

-- An account is found by its sign-in before the organisation is known.
create policy own_sign_in on account for select using (sign_in = nullif(current_setting('app.sign_in', true), ''));
create policy of_this_organisation on account using (organisation_id = zv_org()) with check (organisation_id = zv_org());

alter table zv_root enable row level security;
alter table zv_root force row level security;
create policy everyone_may_check on zv_root for select using (true);
create policy made_once on zv_root for insert with check (true);
grant select, insert on zv_root to zv_app;

-- What must never change or go cannot be asked for either; the triggers say so a second time.
revoke update, delete on trail_event, trail_checkpoint, trail_key from zv_app;
revoke delete on trail_head, sealing_key, policy_version, organisation from zv_app;
revoke update on consent_entry, policy_version from zv_app;
revoke update on item_version from zv_app;
