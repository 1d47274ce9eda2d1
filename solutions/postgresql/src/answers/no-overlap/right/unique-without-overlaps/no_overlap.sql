create extension btree_gist;

-- A UNIQUE constraint has no WHERE. It has nothing to say about NULL, though.
alter table reservation
    add constraint reservation_not_empty check (not isempty(during)),
    add column active tstzrange generated always as (case when cancelled then null else during end) stored,
    add constraint reservation_no_overlap unique (berth_id, active without overlaps);
