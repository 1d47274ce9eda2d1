create index berth_place on berth (harbour, basin, pier);
create statistics berth_inspection on (id % 4) from berth;
analyze berth;
