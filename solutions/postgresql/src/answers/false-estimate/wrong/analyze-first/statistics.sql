analyze berth;
create statistics berth_place on pier, basin, harbour from berth;
create statistics berth_inspection on (id % 4) from berth;
