-- Lists: the facts of many clients at once, and the names of those that may be shown.

-- Facts of these clients for one account, as one document; the rows of each kind carry their client first. In steps, like zv_access_facts:
-- each kind of fact is looked for only where it can be, and family ties only for who is not staff.
create function zv_facts_of(p_account uuid, p_clients uuid[], p_on date, p_now timestamptz) returns json
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  org uuid := zv_org();
  a record;
  clients json;
  kinds int;
  parts json;
  team json;
  emergency json;
  authority json;
  representation json;
  capacity json;
  objections json;
  restrictions json;
  consents json;
begin
  select x.kind, x.person_id, x.roles, x.facts_version,
         exists (select 1 from undertaking u where u.organisation_id = org and u.account_id = x.id
                   and u.to_what = 'secrecy' and u.signed_on <= p_on and (u.until_day is null or u.until_day >= p_on)) as undertaking,
         (select v.hash from policy_version v where v.organisation_id = org and v.effective <= p_on
           order by v.effective desc, v.adopted_at desc limit 1) as policy
    into a from account x
   where x.organisation_id = org and x.id = p_account and x.closed_at is null
     and x.from_day <= p_on and (x.until_day is null or x.until_day >= p_on);
  if not found then return null; end if;
  select json_agg(json_build_array(c.id, c.person_id, p.birth_date,
           case when c.retention = 'active' and c.care_until < p_on then 'retained' else c.retention end,
           c.facts_version + a.facts_version) order by w.place), bit_or(c.facts_kinds)
    into clients, kinds
    from unnest(p_clients) with ordinality w (id, place)
    join client c on c.organisation_id = org and c.id = w.id
    join person p on p.organisation_id = org and p.id = c.person_id;
  select json_agg(json_build_array(x.client_id, x.id, x.service, x.regime, x.from_day, x.until_day, x.last_change_on)) into parts
    from (select y.* from part y where y.organisation_id = org and y.client_id = any (p_clients) order by y.from_day, y.id) x;
  if kinds & 2 <> 0 then
    select json_agg(x.client_id) into team from team_member x
     where x.organisation_id = org and x.account_id = p_account and x.client_id = any (p_clients)
       and x.from_day <= p_on and (x.until_day is null or x.until_day >= p_on);
  end if;
  if kinds & 256 <> 0 then
    select json_agg(x.client_id) into emergency from emergency_access x
     where x.organisation_id = org and x.account_id = p_account and x.client_id = any (p_clients) and x.from_at <= p_now and x.until_at > p_now;
  end if;
  if kinds & 4 <> 0 and a.kind = 'private' then
    select json_agg(json_build_array(x.client_id, x.kind, x.held)) into authority from authority x
     where x.organisation_id = org and x.person_id = a.person_id and x.client_id = any (p_clients)
       and x.from_day <= p_on and (x.until_day is null or x.until_day >= p_on);
  end if;
  if kinds & 8 <> 0 and a.kind = 'private' then
    select json_agg(json_build_array(x.client_id, x.kind, x.relation, x.place)) into representation from representation x
     where x.organisation_id = org and x.person_id = a.person_id and x.client_id = any (p_clients)
       and x.from_day <= p_on and (x.until_day is null or x.until_day >= p_on);
  end if;
  if kinds & 16 <> 0 then
    select json_agg(json_build_array(x.client_id, x.matter, x.capable)) into capacity from (
      select distinct on (j.client_id, j.matter) j.client_id, j.matter, j.capable from capacity_judgement j
       where j.organisation_id = org and j.client_id = any (p_clients) and j.on_day <= p_on and (j.until_day is null or j.until_day >= p_on)
       order by j.client_id, j.matter, j.on_day desc, j.id desc) x;
  end if;
  if kinds & 32 <> 0 then
    select json_agg(json_build_array(x.client_id, x.kind, x.category)) into objections from objection x
     where x.organisation_id = org and x.client_id = any (p_clients) and (x.against is null or x.against = a.person_id)
       and x.on_day <= p_on and (x.until_day is null or x.until_day >= p_on);
  end if;
  if kinds & 64 <> 0 then
    select json_agg(json_build_array(x.client_id, x.id, x.target, x.target_id, x.ground, x.from_day)) into restrictions from restriction x
     where x.organisation_id = org and x.client_id = any (p_clients) and x.from_day <= p_on and (x.lifted_on is null or x.lifted_on > p_on);
  end if;
  if kinds & 128 <> 0 then
    select json_agg(json_build_array(x.client_id, x.word, x.act, x.by_person, x.until_day, x.to_class)) into consents from (
      select distinct on (e.client_id, e.word, e.to_class, e.by_person) e.client_id, e.word, e.act, e.by_person, e.until_day, e.to_class
        from consent_entry e
       where e.organisation_id = org and e.client_id = any (p_clients) and (e.to_person is null or e.to_person = a.person_id)
       order by e.client_id, e.word, e.to_class, e.by_person, e.place desc) x;
  end if;
  return json_build_object(
    'kind', a.kind, 'person', a.person_id, 'roles', a.roles, 'undertaking', a.undertaking, 'policy', a.policy, 'clients', clients,
    'parts', parts, 'team', team, 'emergency', emergency, 'authority', authority, 'representation', representation,
    'capacity', capacity, 'objections', objections, 'restrictions', restrictions, 'consents', consents);
end $$;

-- Names for a list, of the clients whose facts still hold, with one log line. Others are left out. Like the items of a file: lines of words
-- beside the bytes (a sealed person and his wrapped key after each other, a destroyed key has none) in one piece.
create function zv_open_lines(
  p_org uuid, p_account uuid, p_on date, p_clients uuid[], p_versions bigint[],
  p_bodies text[], p_at timestamptz[], p_kinds text[], p_event_clients uuid[]
) returns table (lines text, contents bytea)
language plpgsql set plan_cache_mode = force_generic_plan as $$
begin
  perform set_config('app.org', p_org::text, true);
  perform zv_append(p_bodies, p_at, p_kinds, p_event_clients);
  return query
    select string_agg(concat(x.id, E'\t', x.person_id, E'\t', x.number, E'\t', x.birth_date, E'\t', x.care_until, E'\t', x.retention, E'\t',
             x.restricted, E'\t', octet_length(x.sealed), E'\t', octet_length(x.wrapped)), E'\n'),
           string_agg(x.sealed || coalesce(x.wrapped, ''::bytea), ''::bytea)
      from (
        select c.id, c.person_id, c.number, p.birth_date, c.care_until, p.sealed, k.wrapped,
               case when c.retention = 'active' and c.care_until < p_on then 'retained' else c.retention end as retention,
               c.id in (select r.client_id from restriction r where r.organisation_id = p_org and r.client_id = any (p_clients)
                         and r.from_day <= p_on and (r.lifted_on is null or r.lifted_on > p_on)) as restricted
          from account a
          cross join unnest(p_clients, p_versions) with ordinality w (id, version, place)
          join client c on c.organisation_id = p_org and c.id = w.id and c.facts_version + a.facts_version = w.version
          join person p on p.organisation_id = p_org and p.id = c.person_id
          join sealing_key k on k.organisation_id = p_org and k.id = c.person_id
         where a.organisation_id = p_org and a.id = p_account and a.closed_at is null
           and a.from_day <= p_on and (a.until_day is null or a.until_day >= p_on) and c.retention <> 'erased'
         order by w.place) x;
end $$;

-- Everybody's last word is yes: the rule of `consentsThatStand`, for one consent of one client towards one person.
create function zv_consent_stands(p_org uuid, p_client uuid, p_person uuid, p_on date, p_word text) returns boolean
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return exists (
    select 1 from (select distinct on (e.to_class, e.by_person) e.to_class, e.act, e.until_day from consent_entry e
                    where e.organisation_id = p_org and e.client_id = p_client and e.word = p_word
                      and (e.to_person is null or e.to_person = p_person) and not (e.word = 'disclosure' and e.to_class is not null)
                    order by e.to_class, e.by_person, e.place desc) x
     group by x.to_class having bool_and(x.act = 'given' and (x.until_day is null or x.until_day >= p_on)));
end $$;

-- One case of a scope: all of these must hold; null does not matter.
create type zv_scope_case as (regimes text[], born_until date, born_from date, capable boolean, restricted boolean, retention text[],
  objects boolean, contrary boolean, care boolean, consents jsonb);

-- A page of a list: the clients whom a scope of `decide` holds (staff: p_cases, the cases of src/decide/scope.ts as a JSON array) or to whom
-- the person has a tie (others: p_cases is null), with their facts. p_team: every case asks for a care relation, so only the own team is
-- looked at; otherwise the clients in the order of their numbers until the page is full. The conditions stand there twice, because a plan
-- for both would read every client for a team of ten. tests/store/list.test.ts compares the list with the answers one by one.
create function zv_list_facts(
  p_org uuid, p_account uuid, p_person uuid, p_cases jsonb, p_team boolean, p_category text, p_purpose text,
  p_on date, p_now timestamptz, p_after text, p_limit int
) returns json language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  found uuid[];
  cases zv_scope_case[];
begin
  perform set_config('app.org', p_org::text, true);
  select array_agg(row (k.regimes, k."bornUntil", k."bornFrom", k.capable, k.restricted, k.retention, k."objectsToParent", k."contraryInterest",
                        k."careRelation", k.consents)::zv_scope_case) into cases
    from jsonb_to_recordset(p_cases) as k (regimes text[], "bornUntil" date, "bornFrom" date, capable boolean, restricted boolean,
                                           retention text[], "objectsToParent" boolean, "contraryInterest" boolean, "careRelation" boolean,
                                           consents jsonb);
  if p_cases is null then
    found := array(
      select c.id from client c
       where c.organisation_id = p_org and c.retention <> 'erased' and (p_after is null or c.number > p_after)
         and c.id in (select c2.id from client c2 where c2.organisation_id = p_org and c2.person_id = p_person
                      union select a.client_id from authority a where a.organisation_id = p_org and a.person_id = p_person
                               and a.from_day <= p_on and (a.until_day is null or a.until_day >= p_on)
                      union select r.client_id from representation r where r.organisation_id = p_org and r.person_id = p_person
                               and r.from_day <= p_on and (r.until_day is null or r.until_day >= p_on))
       order by c.number limit p_limit);
  elsif p_team then
    found := array(
      select c.id
        from (select distinct m.client_id from team_member m where m.organisation_id = p_org and m.account_id = p_account
                 and m.from_day <= p_on and (m.until_day is null or m.until_day >= p_on)) m
        join client c on c.organisation_id = p_org and c.id = m.client_id and c.retention <> 'erased'
                     and (p_after is null or c.number > p_after)
        join person p on p.organisation_id = p_org and p.id = c.person_id
        left join lateral (select x.id, x.regime from part x where x.organisation_id = p_org and x.client_id = c.id
                            order by x.until_day is null or x.until_day >= p_on desc, x.from_day, x.id limit 1) t on true
       where exists (select 1 from unnest(cases) k
                where coalesce(t.regime, 'avg') = any (k.regimes)
                  and (k.born_until is null or p.birth_date <= k.born_until)
                  and (k.born_from is null or p.birth_date >= k.born_from)
                  and (k.retention is null or (case when c.retention = 'active' and c.care_until < p_on then 'retained' else c.retention end)
                         = any (k.retention))
                  and (k.care is null or k.care = true)
                  and (k.capable is null or k.capable = coalesce(
                         (select j.capable from capacity_judgement j
                           where j.organisation_id = p_org and j.client_id = c.id and j.matter in (p_purpose, 'all') and j.on_day <= p_on
                             and (j.until_day is null or j.until_day >= p_on)
                           order by j.matter = p_purpose desc, j.on_day desc, j.id desc limit 1), true))
                  and (k.restricted is null or k.restricted = exists (
                         select 1 from restriction r
                          where r.organisation_id = p_org and r.client_id = c.id and r.from_day <= p_on
                            and (r.lifted_on is null or r.lifted_on > p_on)
                            and (r.target = 'file' or (r.target = 'part' and r.target_id = t.id))))
                  and (k.objects is null or k.objects = exists (
                         select 1 from objection o
                          where o.organisation_id = p_org and o.client_id = c.id and o.kind = 'client-objects'
                            and (o.against is null or o.against = p_person) and (o.category is null or o.category = p_category)
                            and o.on_day <= p_on and (o.until_day is null or o.until_day >= p_on)))
                  and (k.contrary is null or k.contrary = exists (
                         select 1 from objection o
                          where o.organisation_id = p_org and o.client_id = c.id and o.kind <> 'client-objects'
                            and (o.against is null or o.against = p_person) and (o.category is null or o.category = p_category)
                            and o.on_day <= p_on and (o.until_day is null or o.until_day >= p_on)))
                  and (k.consents is null or not exists (
                         select 1 from jsonb_each(k.consents) e
                          where e.value::boolean <> zv_consent_stands(p_org, c.id, p_person, p_on, e.key))))
       order by c.number limit p_limit);
  else
    found := array(
      select c.id from client c
        join person p on p.organisation_id = p_org and p.id = c.person_id
        left join lateral (select x.id, x.regime from part x where x.organisation_id = p_org and x.client_id = c.id
                            order by x.until_day is null or x.until_day >= p_on desc, x.from_day, x.id limit 1) t on true
       where c.organisation_id = p_org and c.retention <> 'erased' and (p_after is null or c.number > p_after)
         and exists (select 1 from unnest(cases) k
                where coalesce(t.regime, 'avg') = any (k.regimes)
                  and (k.born_until is null or p.birth_date <= k.born_until)
                  and (k.born_from is null or p.birth_date >= k.born_from)
                  and (k.retention is null or (case when c.retention = 'active' and c.care_until < p_on then 'retained' else c.retention end)
                         = any (k.retention))
                  and (k.care is null or k.care = exists (
                         select 1 from team_member m where m.organisation_id = p_org and m.account_id = p_account and m.client_id = c.id
                            and m.from_day <= p_on and (m.until_day is null or m.until_day >= p_on)))
                  and (k.capable is null or k.capable = coalesce(
                         (select j.capable from capacity_judgement j
                           where j.organisation_id = p_org and j.client_id = c.id and j.matter in (p_purpose, 'all') and j.on_day <= p_on
                             and (j.until_day is null or j.until_day >= p_on)
                           order by j.matter = p_purpose desc, j.on_day desc, j.id desc limit 1), true))
                  and (k.restricted is null or k.restricted = exists (
                         select 1 from restriction r
                          where r.organisation_id = p_org and r.client_id = c.id and r.from_day <= p_on
                            and (r.lifted_on is null or r.lifted_on > p_on)
                            and (r.target = 'file' or (r.target = 'part' and r.target_id = t.id))))
                  and (k.objects is null or k.objects = exists (
                         select 1 from objection o
                          where o.organisation_id = p_org and o.client_id = c.id and o.kind = 'client-objects'
                            and (o.against is null or o.against = p_person) and (o.category is null or o.category = p_category)
                            and o.on_day <= p_on and (o.until_day is null or o.until_day >= p_on)))
                  and (k.contrary is null or k.contrary = exists (
                         select 1 from objection o
                          where o.organisation_id = p_org and o.client_id = c.id and o.kind <> 'client-objects'
                            and (o.against is null or o.against = p_person) and (o.category is null or o.category = p_category)
                            and o.on_day <= p_on and (o.until_day is null or o.until_day >= p_on)))
                  and (k.consents is null or not exists (
                         select 1 from jsonb_each(k.consents) e
                          where e.value::boolean <> zv_consent_stands(p_org, c.id, p_person, p_on, e.key))))
       order by c.number limit p_limit);
  end if;
  return zv_facts_of(p_account, found, p_on, p_now);
end $$;
