-- A GiST index on bigint needs its operator class.
create extension btree_gist;

alter table reservation
    add constraint reservation_not_empty check (not isempty(during)),
    add constraint reservation_no_overlap exclude using gist (berth_id with =, during with &&);
