-- A judgement of a line of the log holds for the lines that were seen. Of older ones the number is not known: they hold until their moment.
alter table log_review add column lines int check (lines > 0);
