-- The bytes of documents and photos, in pieces, each sealed with the key of the file and bound to its place. They go with their item.

create table document_chunk (
  organisation_id uuid not null,
  blob_id uuid not null,
  n int not null,
  client_id uuid not null,
  item_id uuid not null,
  sealed bytea not null,
  primary key (organisation_id, blob_id, n),
  foreign key (organisation_id, item_id) references item (organisation_id, id) on delete cascade,
  foreign key (organisation_id, client_id) references client (organisation_id, id)
);
create index document_chunk_item on document_chunk (organisation_id, item_id);
-- Already sealed, so nothing is won by trying to pack it.
alter table document_chunk alter column sealed set storage external;

alter table document_chunk enable row level security;
alter table document_chunk force row level security;
create policy of_this_organisation on document_chunk using (organisation_id = zv_org()) with check (organisation_id = zv_org());
grant select, insert, delete on document_chunk to zv_app;
