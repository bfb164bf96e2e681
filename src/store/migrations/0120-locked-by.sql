-- Who set a lock is said with it. Of older ones it stands in the log only.
alter table restriction add column by_account uuid;
