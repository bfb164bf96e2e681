-- Opening a file: the rows and the log lines in one transaction and one round trip. Lines first: if they cannot be written, nothing is read.

-- True when the facts a permit was made on still hold.
create function zv_facts_hold(p_org uuid, p_account uuid, p_client uuid, p_version bigint, p_on date) returns boolean
language sql stable as $$
  select exists (
    select 1 from client c, zv_open_account(p_org, p_account, p_on) a
     where c.organisation_id = p_org and c.id = p_client and c.retention <> 'erased'
       and a.id is not null and c.facts_version + a.facts_version = p_version)
$$;

-- The same for a writer, who also keeps the file from others until the transaction ends.
create function zv_hold(p_account uuid, p_client uuid, p_version bigint, p_on date) returns boolean
language plpgsql as $$
begin
  perform 1 from client c where c.organisation_id = zv_org() and c.id = p_client for no key update;
  return zv_facts_hold(zv_org(), p_account, p_client, p_version, p_on);
end $$;

-- p_parts, p_categories, p_locked side by side: what the permits cover. No row at all: the facts no longer hold, and nothing was logged.
create function zv_open_file(
  p_org uuid, p_account uuid, p_client uuid, p_version bigint, p_on date,
  p_parts uuid[], p_categories text[], p_locked boolean[], p_kinds text[], p_after uuid, p_limit int,
  p_bodies text[], p_at timestamptz[], p_event_kinds text[], p_clients uuid[]
) returns table (
  what text, id uuid, part uuid, kind text, category text, author uuid, at timestamptz, on_day date, version int, locked boolean,
  about uuid, spoken_by uuid, sealed bytea, meta json
) language plpgsql as $$
#variable_conflict use_column
declare
  person uuid;
begin
  perform set_config('app.org', p_org::text, true);
  if not zv_facts_hold(p_org, p_account, p_client, p_version, p_on) then return; end if;
  perform zv_append(p_bodies, p_at, p_event_kinds, p_clients);

  select c.person_id into person from client c where c.organisation_id = p_org and c.id = p_client;
  return query
    select 'client', c.id, null::uuid, null::text, null::text, c.person_id, null::timestamptz, p.birth_date, c.version, null::boolean,
           null::uuid, null::uuid, case when p_categories && array['identity', 'contact'] then p.sealed end,
           json_build_object('number', c.number, 'careFrom', c.care_from, 'careUntil', c.care_until, 'retention', case when c.retention = 'active' and c.care_until < p_on then 'retained' else c.retention end,
             'personVersion', p.version,
             'parts', (select json_agg(json_build_array(x.id, x.service, x.regime, x.from_day, x.until_day, x.last_change_on)
                                order by x.from_day, x.id) from part x where x.organisation_id = p_org and x.client_id = c.id))
      from client c join person p on p.organisation_id = c.organisation_id and p.id = c.person_id
     where c.organisation_id = p_org and c.id = p_client;
  return query
    select 'key', k.id, null::uuid, k.holder, null::text, null::uuid, null::timestamptz, null::date, null::int, null::boolean,
           null::uuid, null::uuid, k.wrapped, null::json
      from sealing_key k where k.organisation_id = p_org and k.id in (p_client, person);
  return query
    select 'answer', null::uuid, null::uuid, a.field, a.category, a.by_account, null::timestamptz, a.on_day, null::int, null::boolean,
           null::uuid, null::uuid, a.sealed, json_build_object('source', a.source)
      from intake_answer a
     where a.organisation_id = p_org and a.client_id = p_client and a.category = any (p_categories);
  if p_limit > 0 then
    return query
      select 'item', i.id, i.part_id, i.kind, i.category, i.author, i.written_at, i.on_day, i.version,
             r.id is not null and not g.locked, i.about, i.spoken_by,
             case when r.id is null or g.locked then i.sealed end, null::json
        from item i
        join (select part, category, bool_or(locked) as locked from unnest(p_parts, p_categories, p_locked) as u (part, category, locked)
               group by part, category) g
          on g.part = i.part_id and g.category = i.category
        left join lateral (select x.id from restriction x
                            where x.organisation_id = p_org and x.client_id = p_client and x.target = 'item' and x.target_id = i.id
                              and x.from_day <= p_on and (x.lifted_on is null or x.lifted_on > p_on) limit 1) r on true
       where i.organisation_id = p_org and i.client_id = p_client
         and (p_kinds is null or i.kind = any (p_kinds))
         and (p_after is null or (i.written_at, i.id) <
              (select b.written_at, b.id from item b where b.organisation_id = p_org and b.client_id = p_client and b.id = p_after))
       order by i.written_at desc, i.id desc
       limit p_limit;
  end if;
end $$;

-- Where the log of one organisation stands, with its last checkpoint and its key.
create function zv_log_state(p_org uuid) returns table (
  size bigint, last bigint, peaks bytea, note text, public_key bytea, private_sealed bytea
) language plpgsql as $$
begin
  perform set_config('app.org', p_org::text, true);
  return query
    select h.size, c.size, c.peaks, c.note, k.public_key, k.private_sealed
      from trail_head h
      join trail_key k on k.organisation_id = h.organisation_id
      left join lateral (select x.size, x.peaks, x.note from trail_checkpoint x
                          where x.organisation_id = h.organisation_id order by x.size desc limit 1) c on true
     where h.organisation_id = p_org;
end $$;

-- Lines [p_from, p_until) in order.
create function zv_lines(p_org uuid, p_from bigint, p_until bigint) returns table (n bigint, body text, leaf bytea)
language plpgsql as $$
begin
  perform set_config('app.org', p_org::text, true);
  return query
    select e.n, e.body, e.leaf from trail_event e
     where e.organisation_id = p_org and e.n >= p_from and e.n < p_until order by e.n;
end $$;

create function zv_checkpoints(p_org uuid) returns table (size bigint, note text) language plpgsql as $$
begin
  perform set_config('app.org', p_org::text, true);
  return query select c.size, c.note from trail_checkpoint c where c.organisation_id = p_org order by c.size;
end $$;
