-- Never vacuumed: an index-only scan would hide how many rows a query visits.
create table tool (
    id       bigint generated always as identity primary key,
    name     text not null,
    category text not null,
    added_at timestamptz not null
) with (autovacuum_enabled = false);

-- Neighbours in time are far from each other in the table, so that each row costs a page.
insert into tool (name, category, added_at)
select 'Tool ' || n, 'Category ' || n % 10,
       timestamptz '2029-03-01 06:00Z' + n * interval '97 seconds' + n % 1000 * interval '1 microsecond'
  from (select n from generate_series(1, 20000) n order by n * 7919 % 20011) scrambled;

create index tool_newest on tool (added_at desc, id desc);

analyze tool;
