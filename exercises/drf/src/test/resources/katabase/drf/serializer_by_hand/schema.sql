create table tool (
    id           bigint generated always as identity primary key,
    name         text not null,
    daily_fee    numeric(6, 2) not null,
    weight_grams integer not null,
    insured      boolean not null,
    bought_on    date not null,
    notes        text
);
