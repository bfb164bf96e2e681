-- A word that stands in twenty notes of a file is one answer about that file: told once for each part and category, so that a search in a
-- team costs what it finds and not what is written. And which items are under a restriction is asked once, not for every item.

-- Who may be meant: the facts of these clients, and why each was found. `names`: clients by name, number or birth date. `texts`: items in which
-- every word stands, with what a question about them needs; an item under a restriction of its own is not there. Nothing is shown before
-- `decide` said yes to each. p_team: only the own team is looked at. Otherwise the first word (or the date) picks at most p_most clients.
create or replace function zv_search(
  p_org uuid, p_account uuid, p_team boolean, p_names bytea[], p_words bytea[], p_birth date, p_number text, p_on date, p_now timestamptz, p_most int
) returns json language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  pool uuid[];
  by_name uuid[] := '{}';
  texts json;
  in_text uuid[];
  closed uuid[];
begin
  perform set_config('app.org', p_org::text, true);
  if p_team then
    pool := array(select distinct m.client_id from team_member m where m.organisation_id = p_org and m.account_id = p_account
                     and m.from_day <= p_on and (m.until_day is null or m.until_day >= p_on));
  elsif p_number is not null then
    pool := array(select c.id from client c where c.organisation_id = p_org and c.number = p_number);
  elsif p_birth is not null then
    pool := array(select c.id from person p join client c on c.organisation_id = p_org and c.person_id = p.id
                   where p.organisation_id = p_org and p.birth_date = p_birth limit p_most);
  else
    pool := array(select s.client_id from search_name s where s.organisation_id = p_org and s.word = p_names[1] limit p_most)
         || array(select distinct s.client_id from (select x.client_id from search_text x
                     where x.organisation_id = p_org and x.word = p_words[1] limit p_most) s);
  end if;
  if p_number is not null or p_birth is not null or cardinality(p_names) > 0 then
    by_name := array(
      select c.id from client c join person p on p.organisation_id = p_org and p.id = c.person_id
       where c.organisation_id = p_org and c.id = any (pool) and c.retention <> 'erased'
         and (p_number is null or c.number = p_number) and (p_birth is null or p.birth_date = p_birth)
         and (cardinality(p_names) = 0 or cardinality(p_names) = (
                select count(*) from search_name s where s.organisation_id = p_org and s.word = any (p_names) and s.client_id = c.id))
       order by c.number limit p_most);
  end if;
  if cardinality(p_words) > 0 then
    closed := array(select r.target_id from restriction r where r.organisation_id = p_org and r.client_id = any (pool)
                       and r.target_id is not null and r.from_day <= p_on and (r.lifted_on is null or r.lifted_on > p_on));
    select json_agg(json_build_array(x.client_id, x.part_id, x.category)), array_agg(distinct x.client_id) into texts, in_text
      from (
        select distinct f.client_id, i.part_id, i.category
          from (select s.client_id, s.item_id from search_text s
                 where s.organisation_id = p_org and s.word = any (p_words) and s.client_id = any (pool)
                 group by s.client_id, s.item_id having count(*) = cardinality(p_words) limit p_most) f
          join item i on i.organisation_id = p_org and i.id = f.item_id
         where f.item_id <> all (closed)) x
      join client c on c.organisation_id = p_org and c.id = x.client_id and c.retention <> 'erased';
  end if;
  return json_build_object('names', to_json(by_name), 'texts', texts,
    'facts', zv_facts_of(p_account, array(select distinct u from unnest(by_name || coalesce(in_text, '{}')) u), p_on, p_now));
end $$;
