create statistics berth_place on pier, basin, harbour from berth;
analyze berth;
