create table berth (
    id   bigint generated always as identity primary key,
    name text not null
);

create table boat (
    id   bigint generated always as identity primary key,
    hull text not null unique
);

create table reservation (
    id        bigint generated always as identity primary key,
    berth_id  bigint not null references berth,
    boat_id   bigint not null references boat,
    during    tstzrange not null,
    cancelled boolean not null default false
);

create table logbook (
    id   bigint generated always as identity primary key,
    line text not null
);

insert into berth (name)
select 'berth ' || n from generate_series(1, 200) n;

insert into boat (hull)
select 'K' || n from generate_series(1, 200) n;
