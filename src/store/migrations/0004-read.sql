-- Opening a file: the rows and the log lines in one transaction and one round trip. Lines first: if they cannot be written, nothing is read.

-- True when the facts a permit was made on still hold.
create function zv_facts_hold(p_org uuid, p_account uuid, p_client uuid, p_version bigint, p_on date) returns boolean
language plpgsql stable set plan_cache_mode = force_generic_plan as $$
begin
  return exists (
    select 1 from client c
      join account a on a.organisation_id = c.organisation_id and a.id = p_account and a.closed_at is null
                    and a.from_day <= p_on and (a.until_day is null or a.until_day >= p_on)
     where c.organisation_id = p_org and c.id = p_client and c.retention <> 'erased'
       and c.facts_version + a.facts_version = p_version);
end $$;

-- The same for a writer, who also keeps the file from others until the transaction ends.
create function zv_hold(p_account uuid, p_client uuid, p_version bigint, p_on date) returns boolean
language plpgsql as $$
begin
  perform 1 from client c where c.organisation_id = zv_org() and c.id = p_client for no key update;
  return zv_facts_hold(zv_org(), p_account, p_client, p_version, p_on);
end $$;

-- p_parts, p_categories, p_locked side by side: what the permits cover. No row: the facts no longer hold, and nothing was logged.
-- One row: the client (with the sealed person and both keys), the answers, and the items as lines of words beside their sealed bytes in one
-- piece: fifty rows of twelve columns cost the program more than opening the seals.
create function zv_open_file(
  p_org uuid, p_account uuid, p_client uuid, p_version bigint, p_on date,
  p_parts uuid[], p_categories text[], p_locked boolean[], p_kinds text[], p_after uuid, p_limit int,
  p_bodies text[], p_at timestamptz[], p_event_kinds text[], p_clients uuid[]
) returns table (
  person uuid, version int, birth_date date, meta json, sealed bytea, person_key bytea, file_key bytea, answers json, items text, contents bytea
) language plpgsql set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  under_restriction uuid[];
begin
  perform set_config('app.org', p_org::text, true);
  select c.person_id, c.version, p.birth_date,
         case when p_categories && array['identity', 'contact'] then p.sealed end,
         json_build_object('number', c.number, 'careFrom', c.care_from, 'careUntil', c.care_until,
           'retention', case when c.retention = 'active' and c.care_until < p_on then 'retained' else c.retention end,
           'personVersion', p.version,
           'parts', (select json_agg(json_build_array(x.id, x.service, x.regime, x.from_day, x.until_day, x.last_change_on)
                              order by x.from_day, x.id) from part x where x.organisation_id = p_org and x.client_id = c.id)),
         (select k.wrapped from sealing_key k where k.organisation_id = p_org and k.id = c.person_id),
         (select k.wrapped from sealing_key k where k.organisation_id = p_org and k.id = c.id),
         (select array_agg(r.target_id) from restriction r
           where r.organisation_id = p_org and r.client_id = c.id and r.target = 'item'
             and r.from_day <= p_on and (r.lifted_on is null or r.lifted_on > p_on)),
         (select json_agg(json_build_array(i.field, i.category, i.by_account, i.on_day, i.source, encode(i.sealed, 'base64')))
            from intake_answer i
           where i.organisation_id = p_org and i.client_id = c.id and i.category = any (p_categories))
    into person, version, birth_date, sealed, meta, person_key, file_key, under_restriction, answers
    from client c
    join account a on a.organisation_id = p_org and a.id = p_account and a.closed_at is null
                  and a.from_day <= p_on and (a.until_day is null or a.until_day >= p_on)
    join person p on p.organisation_id = p_org and p.id = c.person_id
   where c.organisation_id = p_org and c.id = p_client and c.retention <> 'erased' and c.facts_version + a.facts_version = p_version;
  if not found then return; end if;
  perform zv_append(p_bodies, p_at, p_event_kinds, p_clients);

  if p_limit > 0 then
    select string_agg(concat(x.id, E'\t', x.part_id, E'\t', x.kind, E'\t', x.category, E'\t', x.author, E'\t', x.written_at, E'\t',
             x.on_day, E'\t', x.version, E'\t', case when x.open then octet_length(x.sealed) else -1 end, E'\t', x.about, E'\t', x.spoken_by), E'\n'),
           string_agg(case when x.open then x.sealed end, ''::bytea)
      into items, contents
      from (
        select i.id, i.part_id, i.kind, i.category, i.author, i.written_at, i.on_day, i.version, i.about, i.spoken_by, i.sealed,
               under_restriction is null or i.id <> all (under_restriction) or g.locked as open
          from item i
          join (select u.part, u.category, bool_or(u.locked) as locked from unnest(p_parts, p_categories, p_locked) as u (part, category, locked)
                 group by u.part, u.category) g
            on g.part = i.part_id and g.category = i.category
         where i.organisation_id = p_org and i.client_id = p_client
           and (p_kinds is null or i.kind = any (p_kinds))
           and (p_after is null or (i.written_at, i.id) <
                (select b.written_at, b.id from item b where b.organisation_id = p_org and b.client_id = p_client and b.id = p_after))
         order by i.written_at desc, i.id desc
         limit p_limit) x;
  end if;
  return next;
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
