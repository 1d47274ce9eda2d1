create table berth (
    id        bigint generated always as identity primary key,
    pier      text not null,
    basin     text not null,
    harbour   text not null,
    length_cm integer not null
) with (autovacuum_enabled = false);

insert into berth (pier, basin, harbour, length_cm)
select 'pier ' || n % 80, 'basin ' || n % 20, 'harbour ' || n % 4, 600 + n * 7 % 900 from generate_series(1, 20000) n;

analyze berth;
