-- A policy that was read from a statement and still has errors may run, but never as if it had been adopted: every page says so.
alter table policy_version add column imported boolean not null default false;
