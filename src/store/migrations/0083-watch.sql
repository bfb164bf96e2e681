-- The watch: when it last looked, when it last told somebody, when it last hashed the whole log again. One row per organisation.
create table watch (
  organisation_id uuid primary key references organisation (id),
  looked_at timestamptz not null,
  told_at timestamptz,
  chain_at timestamptz
);
alter table watch enable row level security;
alter table watch force row level security;
grant select, insert, update on watch to zv_app;
create policy of_this_organisation on watch using (organisation_id = zv_org()) with check (organisation_id = zv_org());
