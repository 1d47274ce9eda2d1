create extension pg_trgm;

create index berth_tags on berth using gin (tags);
create index berth_name on berth using gin (name gin_trgm_ops);
create index berth_position on berth using spgist (position);
create index gauge_read_at on gauge using brin (read_at) with (pages_per_range = 16);
