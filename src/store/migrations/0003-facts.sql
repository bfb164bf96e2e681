-- Facts for decisions: one call gives everything, and a version says whether it still holds.

create function zv_scope(p_org uuid, p_actor text, p_role text, p_purpose text) returns void
language plpgsql as $$
begin
  perform set_config('app.org', p_org::text, true), set_config('app.actor', p_actor, true),
          set_config('app.role', p_role, true), set_config('app.purpose', p_purpose, true);
end $$;

-- Whatever may change a decision about a client raises the version of its facts, and marks the kind of fact:
-- 1 part, 2 team, 4 authority, 8 representation, 16 capacity, 32 objection, 64 restriction, 128 consent, 256 emergency.
create function zv_touch_client() returns trigger language plpgsql as $$
begin
  if tg_op <> 'INSERT' then
    update client set facts_version = facts_version + 1 where organisation_id = old.organisation_id and id = old.client_id;
  end if;
  if tg_op = 'INSERT' or (tg_op = 'UPDATE' and new.client_id <> old.client_id) then
    update client set facts_version = facts_version + 1, facts_kinds = facts_kinds | tg_argv[0]::int
     where organisation_id = new.organisation_id and id = new.client_id;
  end if;
  return null;
end $$;

create trigger part_facts after insert or delete or update of service, regime, from_day, until_day, client_id on part
  for each row execute function zv_touch_client(1);
create trigger team_member_facts after insert or update or delete on team_member for each row execute function zv_touch_client(2);
create trigger authority_facts after insert or update or delete on authority for each row execute function zv_touch_client(4);
create trigger representation_facts after insert or update or delete on representation for each row execute function zv_touch_client(8);
create trigger capacity_facts after insert or update or delete on capacity_judgement for each row execute function zv_touch_client(16);
create trigger objection_facts after insert or update or delete on objection for each row execute function zv_touch_client(32);
create trigger restriction_facts after insert or update or delete on restriction for each row execute function zv_touch_client(64);
create trigger consent_facts after insert or delete on consent_entry for each row execute function zv_touch_client(128);
create trigger emergency_facts after insert or update or delete on emergency_access for each row execute function zv_touch_client(256);

create function zv_client_changes() returns trigger language plpgsql as $$
begin
  if new.care_until is distinct from old.care_until or new.retention <> old.retention or new.person_id <> old.person_id then
    new.facts_version := old.facts_version + 1;
  end if;
  return new;
end $$;
create trigger client_facts before update of care_until, retention, person_id on client for each row execute function zv_client_changes();

create function zv_person_changes() returns trigger language plpgsql as $$
begin
  if new.birth_date is distinct from old.birth_date then
    update client set facts_version = facts_version + 1 where organisation_id = new.organisation_id and person_id = new.id;
  end if;
  return null;
end $$;
create trigger person_facts after update of birth_date on person for each row execute function zv_person_changes();

create function zv_account_changes() returns trigger language plpgsql as $$
begin
  new.facts_version := old.facts_version + 1;
  return new;
end $$;
create trigger account_facts before update on account for each row execute function zv_account_changes();

create function zv_undertaking_changes() returns trigger language plpgsql as $$
begin
  update account set facts_version = facts_version
    where organisation_id = coalesce(new.organisation_id, old.organisation_id) and id = coalesce(new.account_id, old.account_id);
  return null;
end $$;
create trigger undertaking_facts after insert or update or delete on undertaking
  for each row execute function zv_undertaking_changes();

-- An account that may sign in on that day; null when there is none. In PL/pgSQL, so that its plan is kept from call to call.
create function zv_open_account(p_org uuid, p_account uuid, p_on date) returns account
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
declare
  found account;
begin
  select a.* into found from account a
   where a.organisation_id = p_org and a.id = p_account and a.closed_at is null
     and a.from_day <= p_on and (a.until_day is null or a.until_day >= p_on);
  return found;
end $$;

-- Everything `decide` needs about one account and one client. Null when either is not there or not open. In steps, because starting one
-- large statement costs more than the few small ones that a client needs; family ties only for who is not staff.
create function zv_access_facts(p_org uuid, p_account uuid, p_client uuid, p_on date, p_now timestamptz) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  a record;
  c record;
  team boolean := false;
  emergency boolean := false;
  authority json := '[]';
  representation json := '[]';
  capacity json := '[]';
  objections json := '[]';
  restrictions json := '[]';
  consents json := '[]';
begin
  perform set_config('app.org', p_org::text, true);
  select x.kind, x.person_id, x.roles, x.facts_version,
         exists (select 1 from undertaking u where u.organisation_id = p_org and u.account_id = x.id
                   and u.to_what = 'secrecy' and u.signed_on <= p_on and (u.until_day is null or u.until_day >= p_on)) as undertaking,
         (select v.hash from policy_version v where v.organisation_id = p_org and v.effective <= p_on
           order by v.effective desc, v.adopted_at desc limit 1) as policy
    into a from account x
   where x.organisation_id = p_org and x.id = p_account and x.closed_at is null
     and x.from_day <= p_on and (x.until_day is null or x.until_day >= p_on);
  if not found then return null; end if;
  select x.facts_version, x.facts_kinds, x.person_id, p.birth_date,
         case when x.retention = 'active' and x.care_until < p_on then 'retained' else x.retention end as retention,
         (select coalesce(json_agg(json_build_array(y.id, y.service, y.regime, y.from_day, y.until_day, y.last_change_on)
                           order by y.from_day, y.id), '[]')
            from part y where y.organisation_id = p_org and y.client_id = x.id) as parts
    into c from client x join person p on p.organisation_id = p_org and p.id = x.person_id
   where x.organisation_id = p_org and x.id = p_client;
  if not found then return null; end if;

  if c.facts_kinds & 2 <> 0 then
    team := exists (select 1 from team_member x where x.organisation_id = p_org and x.client_id = p_client and x.account_id = p_account
                      and x.from_day <= p_on and (x.until_day is null or x.until_day >= p_on));
  end if;
  if c.facts_kinds & 256 <> 0 then
    emergency := exists (select 1 from emergency_access x where x.organisation_id = p_org and x.client_id = p_client
                           and x.account_id = p_account and x.from_at <= p_now and x.until_at > p_now);
  end if;
  if c.facts_kinds & 4 <> 0 and a.kind = 'private' then
    select coalesce(json_agg(json_build_array(x.kind, x.held)), '[]') into authority from authority x
     where x.organisation_id = p_org and x.client_id = p_client and x.person_id = a.person_id
       and x.from_day <= p_on and (x.until_day is null or x.until_day >= p_on);
  end if;
  if c.facts_kinds & 8 <> 0 and a.kind = 'private' then
    select coalesce(json_agg(json_build_array(x.kind, x.relation, x.place)), '[]') into representation from representation x
     where x.organisation_id = p_org and x.client_id = p_client and x.person_id = a.person_id
       and x.from_day <= p_on and (x.until_day is null or x.until_day >= p_on);
  end if;
  if c.facts_kinds & 16 <> 0 then
    select coalesce(json_agg(json_build_array(x.matter, x.capable)), '[]') into capacity from (
      select distinct on (j.matter) j.matter, j.capable from capacity_judgement j
       where j.organisation_id = p_org and j.client_id = p_client and j.on_day <= p_on and (j.until_day is null or j.until_day >= p_on)
       order by j.matter, j.on_day desc, j.id desc) x;
  end if;
  if c.facts_kinds & 32 <> 0 then
    select coalesce(json_agg(json_build_array(x.kind, x.category)), '[]') into objections from objection x
     where x.organisation_id = p_org and x.client_id = p_client and (x.against is null or x.against = a.person_id)
       and x.on_day <= p_on and (x.until_day is null or x.until_day >= p_on);
  end if;
  if c.facts_kinds & 64 <> 0 then
    select coalesce(json_agg(json_build_array(x.id, x.target, x.target_id, x.ground, x.from_day)), '[]') into restrictions from restriction x
     where x.organisation_id = p_org and x.client_id = p_client and x.from_day <= p_on and (x.lifted_on is null or x.lifted_on > p_on);
  end if;
  if c.facts_kinds & 128 <> 0 then
    select coalesce(json_agg(json_build_array(x.word, x.act, x.by_person, x.until_day, x.to_class)), '[]') into consents from (
      select distinct on (e.word, e.to_class, e.by_person) e.word, e.act, e.by_person, e.until_day, e.to_class from consent_entry e
       where e.organisation_id = p_org and e.client_id = p_client and (e.to_person is null or e.to_person = a.person_id)
       order by e.word, e.to_class, e.by_person, e.place desc) x;
  end if;
  return json_build_object(
    'kind', a.kind, 'person', a.person_id, 'roles', a.roles, 'undertaking', a.undertaking, 'version', c.facts_version + a.facts_version,
    'clientPerson', c.person_id, 'birthDate', c.birth_date, 'retention', c.retention, 'policy', a.policy, 'parts', c.parts,
    'team', team, 'emergency', emergency, 'authority', authority, 'representation', representation, 'capacity', capacity,
    'objections', objections, 'restrictions', restrictions, 'consents', consents);
end $$;

-- The wrapped key of an organisation, before anything else can be read.
create function zv_organisation_key(p_org uuid) returns bytea language plpgsql as $$
begin
  perform set_config('app.org', p_org::text, true);
  return (select k.wrapped from sealing_key k where k.organisation_id = p_org and k.id = p_org);
end $$;

-- What is known of an account before there is a client.
create function zv_intake_facts(p_org uuid, p_account uuid, p_on date) returns json language plpgsql as $$
declare
  a account;
begin
  perform set_config('app.org', p_org::text, true);
  a := zv_open_account(p_org, p_account, p_on);
  if a.id is null then return null; end if;
  return json_build_object(
    'kind', a.kind, 'person', a.person_id, 'roles', a.roles, 'version', a.facts_version,
    'undertaking', exists (select 1 from undertaking u where u.organisation_id = p_org and u.account_id = a.id
                             and u.to_what = 'secrecy' and u.signed_on <= p_on and (u.until_day is null or u.until_day >= p_on)),
    'policy', (select v.hash from policy_version v where v.organisation_id = p_org and v.effective <= p_on
                order by v.effective desc, v.adopted_at desc limit 1));
end $$;
