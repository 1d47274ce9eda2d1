create table animal (
    id   bigint generated always as identity primary key,
    name text not null
);

create table medical_card (
    id        bigint generated always as identity primary key,
    animal_id bigint not null unique references animal
);
