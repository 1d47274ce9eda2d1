create table berth (
    id       bigint generated always as identity primary key,
    name     text not null,
    tags     text[] not null,
    position point not null
);

-- Scattered, and the same in every run: hashint4 takes the place of random().
insert into berth (name, tags, position)
select initcap(syllables[1 + (hashint4(n + 1) & 1023) % 18] || syllables[1 + (hashint4(n + 2) & 1023) % 18])
           || ' ' || (array['Pier', 'Quay', 'Mole', 'Basin', 'Jetty'])[1 + n % 5] || ' ' || n % 997,
       array_remove(array[case when n % 3 = 0 then 'water' end, case when n % 7 = 0 then 'power' end,
                          case when n % 11 = 0 then 'fuel' end, case when n % 53 = 0 then 'crane' end,
                          't' || n % 300], null),
       point(5 + hashint4(n) / 429496729.6, 54 + hashint4(n + 77777) / 1073741824.0)
  from generate_series(1, 20000) n,
       (values (array['bar', 'cor', 'dal', 'fen', 'gar', 'hol', 'jor', 'kel', 'lan', 'mor', 'nor', 'pel', 'ros', 'sil',
                      'tor', 'vel', 'wen', 'yar'])) s (syllables);

create table gauge (
    read_at  timestamptz not null,
    level_mm integer not null
);

insert into gauge
select timestamptz '2026-01-01 00:00Z' + n * interval '30 seconds', hashint4(n) & 4095 from generate_series(1, 100000) n;
