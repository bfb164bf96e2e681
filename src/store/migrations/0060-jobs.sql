-- Long work: taking over a list of clients, printing a whole file. One row is one piece of work of one person; a process that does it holds a lease
-- on it and gives it back by dying. What it works on lies sealed under a key of its own that is destroyed with it.

create table job (
  organisation_id uuid not null references organisation (id),
  id uuid not null,
  account_id uuid not null,
  kind text not null check (kind in ('take-over', 'print')),
  -- draft: not begun. running, undoing: a process does it, or will. The others: nobody does anything.
  state text not null check (state in ('draft', 'running', 'undoing', 'stopped', 'done', 'undone', 'failed')),
  -- One thing wrong and all of it is undone.
  whole boolean not null default false,
  total int not null,
  done int not null default 0,
  made_at timestamptz not null,
  begun_at timestamptz,
  ended_at timestamptz,
  -- From here on its contents are gone, and a draft with them.
  expires_at timestamptz not null,
  lease_by uuid,
  lease_until timestamptz,
  -- The key, wrapped by the organisation's; null: destroyed, and the contents with it.
  wrapped bytea,
  sealed bytea,
  primary key (organisation_id, id),
  foreign key (organisation_id, account_id) references account (organisation_id, id),
  check (sealed is null or wrapped is not null)
);
create index job_waits on job (organisation_id, lease_until) where state in ('running', 'undoing');

-- What it works on, in pieces: the lines of a list before, the pages of a print after.
create table job_piece (
  organisation_id uuid not null,
  job_id uuid not null,
  n int not null,
  sealed bytea not null,
  primary key (organisation_id, job_id, n),
  foreign key (organisation_id, job_id) references job (organisation_id, id) on delete cascade
);
alter table job_piece alter column sealed set storage external;

-- What came of each line, written in the transaction that did it: so no line is done twice, and none is said to be done that is not.
-- Numbers, words and ids only.
create table job_line (
  organisation_id uuid not null,
  job_id uuid not null,
  line int not null,
  -- kept: was to be undone, but somebody had worked in the file since.
  outcome text not null check (outcome in ('taken', 'wrong', 'undone', 'kept')),
  problems text[] not null default '{}',
  client_id uuid,
  -- How many lines of the log told that it was made: more since then means that something was done with it.
  written int not null default 0,
  primary key (organisation_id, job_id, line),
  foreign key (organisation_id, job_id) references job (organisation_id, id) on delete cascade
);

do $$
declare
  t text;
begin
  foreach t in array array['job', 'job_piece', 'job_line'] loop
    execute format('alter table %I enable row level security', t);
    execute format('alter table %I force row level security', t);
    execute format('grant select, insert, update, delete on %I to zv_app', t);
    execute format('create policy of_this_organisation on %I using (organisation_id = zv_org()) with check (organisation_id = zv_org())', t);
  end loop;
end $$;
revoke update on job_piece from zv_app;

-- The next work that nobody does, of any organisation, for the process p_by until p_until. Two processes never get the same.
create function zv_claim_job(p_by uuid, p_now timestamptz, p_until timestamptz)
returns table (organisation_id uuid, id uuid, account_id uuid, kind text, state text) language plpgsql as $$
declare
  o record;
begin
  for o in select organisation.id from organisation loop
    perform set_config('app.org', o.id::text, true);
    return query
      update job j set lease_by = p_by, lease_until = p_until
       where j.organisation_id = o.id and j.id = (
         select w.id from job w
          where w.organisation_id = o.id and w.state in ('running', 'undoing') and (w.lease_until is null or w.lease_until < p_now)
          order by w.begun_at limit 1 for update skip locked)
      returning j.organisation_id, j.id, j.account_id, j.kind, j.state;
    if found then return; end if;
  end loop;
end $$;

-- Destroys what is older than it may be, in every organisation: drafts whole, of other work the contents, and after a month the report.
create function zv_sweep_jobs(p_now timestamptz) returns int language plpgsql as $$
declare
  o record;
  gone int;
  n int := 0;
begin
  for o in select organisation.id from organisation loop
    perform set_config('app.org', o.id::text, true);
    delete from job j where j.organisation_id = o.id
      and ((j.state = 'draft' and j.expires_at <= p_now)
        or (j.state not in ('draft', 'running', 'undoing') and j.ended_at < p_now - interval '30 days'));
    get diagnostics gone = row_count;
    n := n + gone;
    update job j set wrapped = null, sealed = null
     where j.organisation_id = o.id and j.state not in ('draft', 'running', 'undoing') and j.expires_at <= p_now and j.wrapped is not null;
    get diagnostics gone = row_count;
    n := n + gone;
    delete from job_piece p using job j
     where p.organisation_id = o.id and j.organisation_id = o.id and j.id = p.job_id and j.wrapped is null;
  end loop;
  return n;
end $$;

-- The next number of a file is found without looking at all numbers of the year.
create index client_number_order on client (organisation_id, length(number), number);
