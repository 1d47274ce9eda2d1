create table bike (
    id       bigint generated always as identity primary key,
    frame_no text not null unique,
    model    text not null
);

-- Without an index on bike_id: an index-only scan would hide how many rows a query visits.
create table report (
    id      bigint generated always as identity primary key,
    bike_id bigint not null references bike,
    note    text not null,
    open    boolean not null
);

-- The fleet: 3,000 bikes of one model, and 50 of another.
insert into bike (frame_no, model)
select 'F-' || n, case when n <= 3000 then 'Heron 3' else 'Wren' end from generate_series(1, 3050) n;

-- The bike F-1 has every second one of 40,000 reports, and every third of its reports is open. The other half belongs
-- to the bikes F-101 to F-150. All are mixed evenly, so that a scan that begins anywhere soon meets some of each.
insert into report (bike_id, note, open)
select b.id, 'report ' || n, n % 6 < 2
from generate_series(1, 40000) n
join bike b on b.frame_no = 'F-' || case when n % 2 = 0 then 1 else 101 + n / 2 % 50 end
order by n;

analyze;
