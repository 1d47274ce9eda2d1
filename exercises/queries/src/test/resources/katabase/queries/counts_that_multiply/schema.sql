create table station (
    id      bigint generated always as identity primary key,
    city_id bigint not null,
    name    text not null
);

create table bike (
    id         bigint generated always as identity primary key,
    station_id bigint references station
);

create table trip (
    id               bigint generated always as identity primary key,
    start_station_id bigint not null references station,
    end_station_id   bigint references station,
    started_at       timestamptz not null,
    fare             numeric(8, 2)
);

create index bike_by_station on bike (station_id);
create index trip_by_start_station on trip (start_station_id);
