create table show (
    id      bigint generated always as identity primary key,
    title   text not null,
    version bigint not null
);
