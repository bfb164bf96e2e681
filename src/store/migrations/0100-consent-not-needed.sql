-- A consent that the policy wants first and the law does not wait for is written down as such: nobody is said to have given it.
alter table consent_entry drop constraint consent_entry_act_check;
alter table consent_entry add constraint consent_entry_act_check
  check (act in ('asked', 'given', 'refused', 'withdrawn', 'not-needed'));
