-- Never vacuumed: an index-only scan would hide how many rows a query visits.
create table trip (
    id         bigint generated always as identity primary key,
    ref        text not null unique,
    started_at timestamptz not null
) with (autovacuum_enabled = false);

-- Trips are imported in any order, so that neither id nor the place in the table tells when one started. No two of these
-- start at the same moment.
insert into trip (ref, started_at)
select 'R-' || n, timestamptz '2024-03-01 06:00Z' + n * interval '97 seconds' + n % 1000 * interval '1 microsecond'
from (select n from generate_series(1, 20000) n order by n * 7919 % 20011) scrambled;

create index trip_by_start on trip (started_at, id);

analyze trip;
