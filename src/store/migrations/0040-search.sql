-- Search: keyed hashes of words (ADR 6), so that a name or a word of a note is found by an index and stands nowhere in clear.

-- Beginnings of the words of a client's name.
create table search_name (
  organisation_id uuid not null,
  word bytea not null check (octet_length(word) = 16),
  client_id uuid not null,
  primary key (organisation_id, word, client_id),
  foreign key (organisation_id, client_id) references client (organisation_id, id) on delete cascade
);
create index search_name_client on search_name (organisation_id, client_id);

-- Whole words of an item as it reads now. Where it stands (part, category, restriction) is asked of the item itself, so that never differs.
create table search_text (
  organisation_id uuid not null,
  word bytea not null check (octet_length(word) = 16),
  client_id uuid not null,
  item_id uuid not null,
  primary key (organisation_id, word, client_id, item_id),
  foreign key (organisation_id, item_id) references item (organisation_id, id) on delete cascade
);
create index search_text_item on search_text (organisation_id, item_id);
create index search_text_client on search_text (organisation_id, client_id);
create index if not exists person_birth_date on person (organisation_id, birth_date);

do $$
declare
  t text;
begin
  foreach t in array array['search_name', 'search_text'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update, delete on %I to zv_app', t);
    execute format('create policy of_this_organisation on %I using (organisation_id = zv_org()) with check (organisation_id = zv_org())', t);
  end loop;
end $$;

-- Who may be meant: the facts of these clients, and why each was found. `names`: clients by name, number or birth date. `texts`: items in which
-- every word stands, with what a question about them needs; an item under a restriction of its own is not there. Nothing is shown before
-- `decide` said yes to each. p_team: only the own team is looked at. Otherwise the first word (or the date) picks at most p_most clients.
create function zv_search(
  p_org uuid, p_account uuid, p_team boolean, p_names bytea[], p_words bytea[], p_birth date, p_number text, p_on date, p_now timestamptz, p_most int
) returns json language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  pool uuid[];
  by_name uuid[] := '{}';
  texts json;
  in_text uuid[];
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
    select json_agg(json_build_array(f.client_id, i.part_id, i.category)), array_agg(distinct f.client_id) into texts, in_text
      from (select s.client_id, s.item_id from search_text s
             where s.organisation_id = p_org and s.word = any (p_words) and s.client_id = any (pool)
             group by s.client_id, s.item_id having count(*) = cardinality(p_words) limit p_most) f
      join item i on i.organisation_id = p_org and i.id = f.item_id
      join client c on c.organisation_id = p_org and c.id = f.client_id and c.retention <> 'erased'
     where not exists (select 1 from restriction r where r.organisation_id = p_org and r.client_id = f.client_id and r.target_id = f.item_id
                          and r.from_day <= p_on and (r.lifted_on is null or r.lifted_on > p_on));
  end if;
  return json_build_object('names', to_json(by_name), 'texts', texts,
    'facts', zv_facts_of(p_account, array(select distinct u from unnest(by_name || coalesce(in_text, '{}')) u), p_on, p_now));
end $$;
