-- Lists: the facts of many clients at once, and the names of those that may be shown.

-- Facts of these clients for one account, as one document; the rows of each kind carry their client first.
create function zv_facts_of(p_account uuid, p_clients uuid[], p_on date, p_now timestamptz) returns json language plpgsql as $$
declare
  org uuid := zv_org();
  a account;
begin
  a := zv_open_account(org, p_account, p_on);
  if a.id is null then return null; end if;
  return json_build_object(
    'kind', a.kind, 'person', a.person_id, 'roles', a.roles,
    'undertaking', exists (select 1 from undertaking u where u.organisation_id = org and u.account_id = a.id
                             and u.to_what = 'secrecy' and u.signed_on <= p_on and (u.until_day is null or u.until_day >= p_on)),
    'policy', (select v.hash from policy_version v where v.organisation_id = org and v.effective <= p_on
                order by v.effective desc, v.adopted_at desc limit 1),
    'clients', (select json_agg(json_build_array(c.id, c.person_id, p.birth_date,
                         case when c.retention = 'active' and c.care_until < p_on then 'retained' else c.retention end,
                         c.facts_version + a.facts_version) order by w.place)
                  from unnest(p_clients) with ordinality w (id, place)
                  join client c on c.organisation_id = org and c.id = w.id
                  join person p on p.organisation_id = org and p.id = c.person_id),
    'parts', (select json_agg(json_build_array(x.client_id, x.id, x.service, x.regime, x.from_day, x.until_day, x.last_change_on)
                       order by x.from_day, x.id)
                from part x where x.organisation_id = org and x.client_id = any (p_clients)),
    'team', (select json_agg(x.client_id) from team_member x
              where x.organisation_id = org and x.account_id = a.id and x.client_id = any (p_clients)
                and x.from_day <= p_on and (x.until_day is null or x.until_day >= p_on)),
    'emergency', (select json_agg(x.client_id) from emergency_access x
                   where x.organisation_id = org and x.account_id = a.id and x.client_id = any (p_clients)
                     and x.from_at <= p_now and x.until_at > p_now),
    'authority', (select json_agg(json_build_array(x.client_id, x.kind, x.held)) from authority x
                   where x.organisation_id = org and x.person_id = a.person_id and x.client_id = any (p_clients)
                     and x.from_day <= p_on and (x.until_day is null or x.until_day >= p_on)),
    'representation', (select json_agg(json_build_array(x.client_id, x.kind, x.relation, x.place)) from representation x
                        where x.organisation_id = org and x.person_id = a.person_id and x.client_id = any (p_clients)
                          and x.from_day <= p_on and (x.until_day is null or x.until_day >= p_on)),
    'capacity', (select json_agg(json_build_array(x.client_id, x.matter, x.capable)) from (
                   select distinct on (j.client_id, j.matter) j.client_id, j.matter, j.capable from capacity_judgement j
                    where j.organisation_id = org and j.client_id = any (p_clients) and j.on_day <= p_on
                      and (j.until_day is null or j.until_day >= p_on)
                    order by j.client_id, j.matter, j.on_day desc, j.id desc) x),
    'objections', (select json_agg(json_build_array(x.client_id, x.kind, x.category)) from objection x
                    where x.organisation_id = org and x.client_id = any (p_clients) and (x.against is null or x.against = a.person_id)
                      and x.on_day <= p_on and (x.until_day is null or x.until_day >= p_on)),
    'restrictions', (select json_agg(json_build_array(x.client_id, x.id, x.target, x.target_id, x.ground, x.from_day)) from restriction x
                      where x.organisation_id = org and x.client_id = any (p_clients)
                        and x.from_day <= p_on and (x.lifted_on is null or x.lifted_on > p_on)),
    'consents', (select json_agg(json_build_array(x.client_id, x.word, x.act, x.by_person, x.until_day, x.to_class)) from (
                   select distinct on (e.client_id, e.word, e.to_class, e.by_person)
                          e.client_id, e.word, e.act, e.by_person, e.until_day, e.to_class
                     from consent_entry e
                    where e.organisation_id = org and e.client_id = any (p_clients) and (e.to_person is null or e.to_person = a.person_id)
                    order by e.client_id, e.word, e.to_class, e.by_person, e.place desc) x));
end $$;

-- Names for a list, of the clients whose facts still hold, with one log line. Others are left out.
create function zv_open_lines(
  p_org uuid, p_account uuid, p_on date, p_clients uuid[], p_versions bigint[],
  p_bodies text[], p_at timestamptz[], p_kinds text[], p_event_clients uuid[]
) returns table (id uuid, person uuid, number text, birth_date date, care_until date, retention text, restricted boolean, sealed bytea, wrapped bytea)
language plpgsql as $$
#variable_conflict use_column
declare
  a account;
begin
  perform set_config('app.org', p_org::text, true);
  a := zv_open_account(p_org, p_account, p_on);
  if a.id is null then return; end if;
  perform zv_append(p_bodies, p_at, p_kinds, p_event_clients);
  return query
    select c.id, c.person_id, c.number, p.birth_date, c.care_until,
           case when c.retention = 'active' and c.care_until < p_on then 'retained' else c.retention end,
           exists (select 1 from restriction x where x.organisation_id = p_org and x.client_id = c.id
                     and x.from_day <= p_on and (x.lifted_on is null or x.lifted_on > p_on)),
           p.sealed, k.wrapped
      from unnest(p_clients, p_versions) with ordinality w (id, version, place)
      join client c on c.organisation_id = p_org and c.id = w.id and c.facts_version + a.facts_version = w.version
      join person p on p.organisation_id = p_org and p.id = c.person_id
      join sealing_key k on k.organisation_id = p_org and k.id = c.person_id
     where c.retention <> 'erased'
     order by w.place;
end $$;
