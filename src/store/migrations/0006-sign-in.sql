-- The sign-in library's own tables: who may enter the building, not what is inside. Never joined with the record; while an organisation
-- is set for a transaction they cannot be seen at all.

create table sign_in_user (
  id text primary key,
  name text not null,
  email text not null unique,
  "emailVerified" boolean not null,
  image text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);

create table sign_in_session (
  id text primary key,
  "expiresAt" timestamptz not null,
  token text not null unique,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references sign_in_user (id) on delete cascade
);
create index sign_in_session_user on sign_in_session ("userId");

create table sign_in_account (
  id text primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references sign_in_user (id) on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  scope text,
  password text,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null
);
create index sign_in_account_user on sign_in_account ("userId");

create table sign_in_verification (
  id text primary key,
  identifier text not null,
  value text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz not null default current_timestamp,
  "updatedAt" timestamptz not null default current_timestamp
);
create index sign_in_verification_identifier on sign_in_verification (identifier);

do $$
declare
  t text;
begin
  foreach t in array array['sign_in_user', 'sign_in_session', 'sign_in_account', 'sign_in_verification'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update, delete on %I to zv_app', t);
    execute format('create policy outside_every_organisation on %I using (zv_org() is null) with check (zv_org() is null)', t);
  end loop;
end $$;
