create table stay (
    id          bigserial primary key,
    boat_id     bigint not null,
    berth_id    bigint not null,
    skipper_id  bigint,
    arrived_at  timestamptz not null,
    departed_at timestamptz,
    fee_cents   integer
);

create unique index stay_boat_arrives_once on stay (boat_id, arrived_at desc);
create index stay_berth on stay (berth_id, arrived_at);
create index stay_skipper on stay (skipper_id) where skipper_id is not null;

alter table stay
    add constraint stay_boat_exists foreign key (boat_id) references boat (id) on delete restrict,
    add constraint stay_berth_exists foreign key (berth_id) references berth (id) on delete restrict,
    add constraint stay_skipper_exists foreign key (skipper_id) references skipper (id) on delete set null,
    add constraint stay_departs_after_arrival check (departed_at is null or departed_at > arrived_at),
    add constraint stay_fee_not_negative check (fee_cents is null or fee_cents >= 0),
    add constraint stay_closed_with_fee check (
        departed_at is null and fee_cents is null or departed_at is not null and fee_cents is not null);
