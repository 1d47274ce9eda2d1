create table show (
    id    bigint generated always as identity primary key,
    title text not null
);

create table seat (
    id          bigint generated always as identity primary key,
    show_id     bigint not null references show,
    number      integer not null,
    customer_id bigint,
    unique (show_id, number)
);
