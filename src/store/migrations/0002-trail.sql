-- The log: one Merkle log per organisation, lines numbered without gaps, append-only. The format is the trail room's (src/trail).

create table trail_head (
  organisation_id uuid primary key references organisation (id),
  size bigint not null default 0
);

create table trail_event (
  organisation_id uuid not null,
  n bigint not null,
  at timestamptz not null,
  kind text not null,
  -- Whose file it is about, for the client's own overview. An id that means nothing once the client is erased.
  client_id uuid,
  -- The canonical event, byte for byte.
  body text not null,
  -- SHA-256 over 0x00, the line number, a newline and the body.
  leaf bytea not null,
  primary key (organisation_id, n)
);
create index trail_event_client on trail_event (organisation_id, client_id, n) where client_id is not null;

create table trail_key (
  organisation_id uuid primary key references organisation (id),
  public_key bytea not null,
  private_sealed bytea not null
);

create table trail_checkpoint (
  organisation_id uuid not null,
  size bigint not null,
  at timestamptz not null,
  -- The roots of the full subtrees, 32 bytes each, largest first: enough to go on from here.
  peaks bytea not null,
  note text not null,
  primary key (organisation_id, size),
  foreign key (organisation_id) references organisation (id)
);

create function zv_only_append() returns trigger language plpgsql as $$
begin
  raise exception 'the table % is append-only', tg_table_name using errcode = '42501';
end $$;

create trigger trail_event_only_append before update or delete on trail_event
  for each row execute function zv_only_append();
create trigger trail_event_no_truncate before truncate on trail_event
  for each statement execute function zv_only_append();
create trigger trail_checkpoint_only_append before update or delete on trail_checkpoint
  for each row execute function zv_only_append();
create trigger trail_checkpoint_no_truncate before truncate on trail_checkpoint
  for each statement execute function zv_only_append();
create trigger consent_entry_only_append before update on consent_entry
  for each row execute function zv_only_append();

create function zv_head_grows() returns trigger language plpgsql as $$
begin
  raise exception 'the log does not shrink' using errcode = '42501';
end $$;
create trigger trail_head_grows before update on trail_head for each row
  when (new.size < old.size or new.organisation_id <> old.organisation_id) execute function zv_head_grows();
create trigger trail_head_stays before delete on trail_head for each row execute function zv_head_grows();

-- Adds lines in order. The head row is locked until the transaction ends, so numbers have no gaps and no line overtakes another.
create function zv_append(p_bodies text[], p_at timestamptz[], p_kinds text[], p_clients uuid[]) returns bigint
language plpgsql set plan_cache_mode = force_generic_plan as $$
declare
  org uuid := zv_org();
  first bigint;
begin
  -- Waiting for the row itself costs each waiter three locks and a second look; a queue in front of it costs one.
  perform pg_advisory_xact_lock(hashtextextended(org::text, 7));
  update trail_head set size = size + cardinality(p_bodies)
    where organisation_id = org
    returning size - cardinality(p_bodies) into first;
  if first is null then
    raise exception 'this organisation has no log' using errcode = 'P0002';
  end if;
  insert into trail_event (organisation_id, n, at, kind, client_id, body, leaf)
    select org, first + e.place - 1, e.at, e.kind, e.client_id, e.body,
           sha256('\x00'::bytea || convert_to((first + e.place - 1)::text || E'\n' || e.body, 'UTF8'))
      from unnest(p_bodies, p_at, p_kinds, p_clients) with ordinality as e (body, at, kind, client_id, place);
  return first;
end $$;

-- Lines on their own, in one round trip: a refusal.
create function zv_log(p_org uuid, p_bodies text[], p_at timestamptz[], p_kinds text[], p_clients uuid[]) returns bigint
language plpgsql as $$
begin
  perform set_config('app.org', p_org::text, true);
  return zv_append(p_bodies, p_at, p_kinds, p_clients);
end $$;
