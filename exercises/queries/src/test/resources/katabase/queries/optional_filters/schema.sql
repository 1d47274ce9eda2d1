create table station (
    id   bigint primary key,
    name text not null
);

create table bike (
    id    bigint primary key,
    model text not null
);

create table rider (
    id   bigint primary key,
    name text not null
);

create table trip (
    id               bigint primary key,
    bike_id          bigint not null references bike,
    rider_id         bigint references rider,
    start_station_id bigint not null references station,
    end_station_id   bigint references station,
    fare             numeric(8, 2)
);
