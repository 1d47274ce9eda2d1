create table stay (
    id          bigint generated always as identity primary key,
    boat_id     bigint not null,
    berth_id    bigint not null,
    skipper_id  bigint,
    arrived_at  timestamptz not null,
    departed_at timestamptz,
    fee_cents   bigint,
    constraint stay_boat_exists foreign key (boat_id) references boat,
    constraint stay_berth_exists foreign key (berth_id) references berth,
    constraint stay_skipper_exists foreign key (skipper_id) references skipper on delete set null,
    constraint stay_boat_arrives_once unique (boat_id, arrived_at),
    constraint stay_departs_after_arrival check (departed_at > arrived_at),
    constraint stay_fee_not_negative check (fee_cents >= 0),
    constraint stay_closed_with_fee check ((departed_at = null) = (fee_cents = null))
);

-- The unique constraint serves boat_id.
create index stay_berth on stay (berth_id);
create index stay_skipper on stay (skipper_id);
