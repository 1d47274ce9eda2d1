create index boat_spec on boat using gin (spec);
