create statistics berth_place (mcv, ndistinct) on pier, basin, harbour from berth;
create index berth_inspection on berth ((id % 4));
analyze berth;
