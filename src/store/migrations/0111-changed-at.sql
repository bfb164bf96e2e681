-- A text that was corrected says when: the moment of the text of now stands beside the moment of the first.
create or replace function zv_open_files(
  p_org uuid, p_on date, p_accounts uuid[], p_files uuid[], p_versions bigint[], p_kinds text[], p_after uuid[], p_limits int[],
  p_pair_of int[], p_parts uuid[], p_categories text[], p_locked boolean[],
  p_line_of int[], p_bodies text[], p_at timestamptz[], p_event_kinds text[], p_clients uuid[]
) returns table (
  place int, person uuid, version int, birth_date date, meta json, sealed bytea, person_key bytea, file_key bytea, answers json, items text,
  contents bytea
) language plpgsql set plan_cache_mode = force_generic_plan as $$
#variable_conflict use_column
declare
  opened int[] := '{}';
  parts uuid[];
  categories text[];
  unlocked boolean[];
  under_restriction uuid[];
begin
  perform set_config('app.org', p_org::text, true);
  for i in 1 .. cardinality(p_files) loop
    if cardinality(p_files) = 1 then
      parts := p_parts; categories := p_categories; unlocked := p_locked;
    else
      select array_agg(w.part), array_agg(w.category), array_agg(w.locked) into parts, categories, unlocked
        from unnest(p_pair_of, p_parts, p_categories, p_locked) w (pair_of, part, category, locked) where w.pair_of = i;
    end if;
    select c.person_id, c.version, p.birth_date,
           case when categories && array['identity', 'contact'] then p.sealed end,
           json_build_object('number', c.number, 'careFrom', c.care_from, 'careUntil', c.care_until,
             'retention', case when c.retention = 'active' and c.care_until < p_on then 'retained' else c.retention end,
             'personVersion', p.version,
             'parts', (select json_agg(json_build_array(x.id, x.service, x.regime, x.from_day, x.until_day, x.last_change_on)
                                order by x.from_day, x.id) from part x where x.organisation_id = p_org and x.client_id = c.id)),
           (select k.wrapped from sealing_key k where k.organisation_id = p_org and k.id = c.person_id),
           (select k.wrapped from sealing_key k where k.organisation_id = p_org and k.id = c.id),
           case when c.facts_kinds & 64 <> 0 then (select array_agg(r.target_id) from restriction r
             where r.organisation_id = p_org and r.client_id = c.id and r.target = 'item'
               and r.from_day <= p_on and (r.lifted_on is null or r.lifted_on > p_on)) end,
           (select json_agg(json_build_array(n.field, n.category, n.by_account, n.on_day, n.source, encode(n.sealed, 'base64')))
              from intake_answer n
             where n.organisation_id = p_org and n.client_id = c.id and n.category = any (categories))
      into person, version, birth_date, sealed, meta, person_key, file_key, under_restriction, answers
      from client c
      join account a on a.organisation_id = p_org and a.id = p_accounts[i] and a.closed_at is null
                    and a.from_day <= p_on and (a.until_day is null or a.until_day >= p_on)
      join person p on p.organisation_id = p_org and p.id = c.person_id
     where c.organisation_id = p_org and c.id = p_files[i] and c.retention <> 'erased' and c.facts_version + a.facts_version = p_versions[i];
    continue when not found;
    opened := opened || i;
    items := null;
    contents := null;
    if p_limits[i] > 0 then
      select string_agg(concat(x.id, E'\t', x.part_id, E'\t', x.kind, E'\t', x.category, E'\t', x.author, E'\t', x.written_at, E'\t', x.changed_at, E'\t',
               x.on_day, E'\t', x.version, E'\t', case when x.open then octet_length(x.sealed) else -1 end, E'\t', x.about, E'\t', x.spoken_by), E'\n'),
             string_agg(case when x.open then x.sealed end, ''::bytea)
        into items, contents
        from (
          select i2.id, i2.part_id, i2.kind, i2.category, i2.author, i2.written_at, i2.changed_at, i2.on_day, i2.version, i2.about, i2.spoken_by, i2.sealed,
                 under_restriction is null or i2.id <> all (under_restriction) or g.locked as open
            from item i2
            join (select u.part, u.category, bool_or(u.locked) as locked from unnest(parts, categories, unlocked) as u (part, category, locked)
                   group by u.part, u.category) g
              on g.part = i2.part_id and g.category = i2.category
           where i2.organisation_id = p_org and i2.client_id = p_files[i]
             and (p_kinds[i] is null or i2.kind = any (string_to_array(p_kinds[i], ' ')))
             and (p_after[i] is null or (i2.written_at, i2.id) <
                  (select b.written_at, b.id from item b where b.organisation_id = p_org and b.client_id = p_files[i] and b.id = p_after[i]))
           order by i2.written_at desc, i2.id desc
           limit p_limits[i]) x;
    end if;
    place := i;
    return next;
  end loop;
  -- In the same transaction: if the lines cannot be written, no row leaves the database.
  if cardinality(opened) = cardinality(p_files) then
    perform zv_append(p_bodies, p_at, p_event_kinds, p_clients);
  elsif cardinality(opened) > 0 then
    perform zv_append(array_agg(l.body order by l.n), array_agg(l.at order by l.n), array_agg(l.kind order by l.n), array_agg(l.client order by l.n))
       from unnest(p_line_of, p_bodies, p_at, p_event_kinds, p_clients) with ordinality l (line_of, body, at, kind, client, n)
      where l.line_of = any (opened);
  end if;
end $$;
