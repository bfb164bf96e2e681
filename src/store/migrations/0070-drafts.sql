-- Drafts: what somebody is typing and has not saved. No part of the record; gone with the key, with the deed, or by itself.

-- One for each writer, form and thing it is about (an item, a file, or the writer's own account where there is no file yet).
-- Sealed with the file's key; without a file with the key of the writer's person.
create table draft (
  organisation_id uuid not null,
  account_id uuid not null,
  form text not null check (form ~ '^[a-z][a-z.-]{0,60}$'),
  about uuid not null,
  client_id uuid,
  version int not null default 1,
  kept_at timestamptz not null,
  sealed bytea not null,
  primary key (organisation_id, account_id, form, about),
  foreign key (organisation_id, account_id) references account (organisation_id, id),
  foreign key (organisation_id, client_id) references client (organisation_id, id)
);
create index draft_client on draft (organisation_id, client_id);
create index draft_kept_at on draft (organisation_id, kept_at);

alter table draft enable row level security;
alter table draft force row level security;
grant select, insert, update, delete on draft to zv_app;
-- A colleague's draft cannot be seen, whatever a query forgets. Only clearing away goes past the writer, and it shows nothing.
create policy of_its_writer on draft
  using (organisation_id = zv_org() and (account_id::text = current_setting('app.actor', true) or current_setting('app.clearing', true) = 'on'))
  with check (organisation_id = zv_org() and account_id::text = current_setting('app.actor', true));

-- Takes away all drafts of one file, or (without a file) those of the organisation that are older.
create function zv_clear_drafts(p_client uuid, p_before timestamptz) returns void language plpgsql as $$
begin
  perform set_config('app.clearing', 'on', true);
  delete from draft where organisation_id = zv_org() and (client_id = p_client or (p_client is null and kept_at < p_before));
  perform set_config('app.clearing', 'off', true);
end $$;

-- What was posted when the session had ended: unreadable without the key in that browser's cookie, and of no organisation yet.
create table sign_in_lost_text (
  id uuid primary key,
  kept_at timestamptz not null,
  sealed bytea not null check (octet_length(sealed) <= 524288)
);
create index sign_in_lost_text_kept_at on sign_in_lost_text (kept_at);
alter table sign_in_lost_text enable row level security;
alter table sign_in_lost_text force row level security;
grant select, insert, delete on sign_in_lost_text to zv_app;
create policy outside_every_organisation on sign_in_lost_text using (zv_org() is null) with check (zv_org() is null);
