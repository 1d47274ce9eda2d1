analyze berth, gauge;
