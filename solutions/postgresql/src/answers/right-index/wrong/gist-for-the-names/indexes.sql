create extension pg_trgm;

create index berth_tags on berth using gin (tags);
create index berth_name on berth using gist (name gist_trgm_ops);
create index berth_position on berth using gist (position);
create index gauge_read_at on gauge using brin (read_at) with (pages_per_range = 16);
