create index boat_spec on boat (spec);
