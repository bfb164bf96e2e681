-- A note that is all there is to save, in one call: the facts must still hold, the file is kept from others, and everything that belongs to the
-- note is written with its line in the log, or nothing is. 'stale': the facts do not hold any more. 'key': p_key is not the file's key, so that
-- the content would be sealed with another one. 'gone': the key was destroyed, or the part is not of this file.
create function zv_save_item(
  p_org uuid, p_actor uuid, p_role text, p_purpose text, p_client uuid, p_version bigint, p_on date, p_key bytea,
  p_id uuid, p_part uuid, p_kind text, p_category text, p_on_day date, p_due date, p_at timestamptz, p_sealed bytea, p_words bytea[],
  p_draft text, p_draft_about uuid,
  p_bodies text[], p_line_at timestamptz[], p_line_kinds text[], p_line_clients uuid[]
) returns text language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  stored bytea;
begin
  perform zv_scope(p_org, p_actor::text, p_role, p_purpose);
  if not zv_hold(p_actor, p_client, p_version, p_on) then return 'stale'; end if;
  select k.wrapped into stored from sealing_key k where k.organisation_id = p_org and k.id = p_client;
  if stored is null then return 'gone'; end if;
  if stored <> p_key then return 'key'; end if;
  update part set last_change_on = p_on where organisation_id = p_org and id = p_part and client_id = p_client;
  if not found then return 'gone'; end if;
  insert into item (organisation_id, id, client_id, part_id, kind, category, on_day, due_day, written_at, changed_at, author, sealed)
    values (p_org, p_id, p_client, p_part, p_kind, p_category, p_on_day, p_due, p_at, p_at, p_actor, p_sealed);
  insert into search_text (organisation_id, word, client_id, item_id) select p_org, u.word, p_client, p_id from unnest(p_words) u (word);
  if p_draft is not null then
    delete from draft where organisation_id = p_org and account_id = p_actor and form = p_draft and about = p_draft_about;
  end if;
  perform zv_append(p_bodies, p_line_at, p_line_kinds, p_line_clients);
  return 'done';
end $$;

-- The wrapped key of a file, for a program that has not had it yet. Without the keys above it, it opens nothing.
create function zv_wrapped_key(p_org uuid, p_id uuid) returns bytea language plpgsql set plan_cache_mode = force_generic_plan as $$
begin
  perform set_config('app.org', p_org::text, true);
  return (select k.wrapped from sealing_key k where k.organisation_id = p_org and k.id = p_id);
end $$;
