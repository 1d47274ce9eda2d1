create table reservation (
    id        bigint generated always as identity primary key,
    member_id bigint not null,
    status    text not null,
    starts_on date not null,
    ends_on   date not null,
    note      text,
    constraint reservation_ends_after_its_start check (ends_on >= starts_on)
);
